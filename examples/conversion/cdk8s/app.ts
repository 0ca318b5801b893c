import { App } from 'cdk8s';

export const app = new App();
