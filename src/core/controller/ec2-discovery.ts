import type { KgatewayControllerOptions } from './options';
import { InvalidConstructError } from '../problem';
import type { Problem } from '../problem';

/** Whether a controller looks for instances of EC2. */
export function looksForInstances({ awsEc2Discovery }: Pick<KgatewayControllerOptions, 'awsEc2Discovery'>): boolean {
  return awsEc2Discovery !== undefined && awsEc2Discovery.enabled !== false;
}

/** What Backends that lead to instances of EC2 demand of the controllers beside them, in an app or in a cluster. */
export class Ec2Discovery {
  private readonly backendPaths: string[] = [];
  private hasController = false;
  private isOn = false;

  public addController(options: KgatewayControllerOptions): void {
    this.hasController = true;
    this.isOn ||= looksForInstances(options);
  }

  public addBackend(path: string): void {
    this.backendPaths.push(path);
  }

  /** What is wrong with every such Backend. Controllers that the program does not make are not known. */
  public problem(): Problem | undefined {
    if (!this.hasController || this.isOn) { return undefined; }
    return {
      path: '',
      wrong: 'leads to instances of EC2, which the KgatewayController of this program does not look for: requests would get a 500',
      fix: 'give the KgatewayController awsEc2Discovery: {}',
    };
  }

  /** Throws what is wrong with the first Backend that was added. */
  public check(): void {
    const problem = this.problem();
    if (problem !== undefined && this.backendPaths.length > 0) { throw new InvalidConstructError(this.backendPaths[0], [problem]); }
  }
}
