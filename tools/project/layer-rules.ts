import type { javascript } from 'projen';
import { LAYERS, type Layer } from '../layers';

/** The layer table as lint rules, so that an editor shows a forbidden import while it is typed. */
export function layerRules(): javascript.EslintOverride[] {
  return LAYERS.map((layer) => ({
    files: [pattern(layer)],
    rules: {
      'import/no-restricted-paths': ['error', { zones: [zone(layer)] }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: packagePatterns(layer) }],
    },
  }));
}

function pattern(layer: Layer): string {
  return layer.path.endsWith('.ts') ? `src/${layer.path}` : `src/${layer.path}/**`;
}

function zone(layer: Layer) {
  return {
    target: `./${pattern(layer)}`,
    from: './src',
    except: [layer.path, ...layer.uses].map((path) => `./${path}`),
    message: `src/${layer.path} may import ${['itself', ...layer.uses].join(', ')} (tools/layers.ts)`,
  };
}

function packagePatterns(layer: Layer) {
  const allowed = [...layer.packages, ...layer.types];
  const message = `src/${layer.path} may import ${allowed.length === 0 ? 'no package' : allowed.join(', ')} (tools/layers.ts)`;
  return [
    { regex: `^(?!\\.|(?:${allowed.join('|')})$)`, message },
    ...layer.types.map((name) => ({ regex: `^${name}$`, allowTypeImports: true, message: `write "import type" for ${name}` })),
  ];
}
