// Puts the examples of docstrings, as jsii-rosetta translates them to Java or Go, into one file that a compiler reads at once:
// node examples.js <tablet> <java or go>. jsii-rosetta leaves some things out that every reader of such an example adds, and
// makes a few mistakes, whatever library it is for; they are repaired here, each by itself.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [tablet, language] = process.argv.slice(2);
const { types } = JSON.parse(readFileSync(join(__dirname, '../../../.jsii'), 'utf8'));
const examples = Object.values(JSON.parse(readFileSync(tablet, 'utf8')).snippets).map(({ translations }) => translations[language].source);

/** The names of a submodule's types, or of those of the package itself. */
const namesIn = (submodule) => new Set(Object.values(types).filter(({ namespace }) => namespace === submodule).map(({ name }) => name));
const [own, low] = [namesIn(undefined), namesIn('kube')];
const structs = new Set(Object.values(types).filter(({ datatype }) => datatype === true).map(({ name }) => name));

/** Statements without the lines that import, which belong to the beginning of a file. */
const bodyOf = (source) => source.split('\n').filter((line) => !line.startsWith('import ')).join('\n');

const writers = {
  java() {
    // Names that are in both packages are those of the constructs.
    const both = [...own].filter((name) => low.has(name)).map((name) => `import dev.kgatewayconstructs.${name};`);
    const repaired = (body) => body
      // Words of the language have another name.
      .replaceAll('.default(', '.defaultValue(')
      // Lists are no arrays.
      .replace(/^(\w+)\[\] /gm, 'List<$1> ');
    const methods = examples.map((source, index) => `  void example${index}() {\n${repaired(bodyOf(source))}\n  }`);
    return `import dev.kgatewayconstructs.*;
import dev.kgatewayconstructs.kube.*;
${both.join('\n')}
import java.util.List;
import java.util.Map;
import org.cdk8s.ApiObject;
import org.cdk8s.App;
import org.cdk8s.Chart;
import software.constructs.Construct;

abstract class Examples extends Chart {
  ApiObject ingress;
  App app;
  Gateway gateway;
  RouteTarget canary;
  RouteTarget stable;

  Examples(Construct scope, String id) {
    super(scope, id);
  }

${methods.join('\n\n')}
}
`;
  },
  go() {
    const qualified = (name) => `${own.has(name) ? 'kgatewayconstructs' : low.has(name) ? 'kube' : 'cdk8s'}.${name}`;
    const repaired = (body) => body
      // What constructors and factories give is an interface already.
      .replace(/\*(kgatewayconstructs\.)/g, '$1')
      // Submodules are packages, and names of enums and factories begin with capital letters.
      .replaceAll('kgatewayconstructs.Kube.', 'kube.')
      .replace(/(kgatewayconstructs\.\w+_)([a-z])/g, (_, type, letter) => `${type}${letter.toUpperCase()}`)
      .replaceAll('*f64', '*float64')
      .replaceAll('jsii.Boolean(', 'jsii.Bool(')
      // A property that is called like its variable.
      .replace(/^(\s*)([A-Z])(\w*): \2\3,$/gm, (_, space, letter, rest) => `${space}${letter}${rest}: ${letter.toLowerCase()}${rest},`)
      // Types of other packages have their package before them; lists and maps are handed on by reference, and so are structs in them.
      .replace(/&([A-Z]\w+)\{/g, (_, name) => `&${qualified(name)}{`)
      .replace(/(?<!&)\[\]([A-Z]\w+)\{/g, (_, name) => `&[]${structs.has(name) ? '*' : ''}${qualified(name)}{`)
      .replace(/(?<!&)\[\]\*string\{/g, '&[]*string{')
      .replace(/(?<!&)map\[string\](\*string|[A-Z]\w+)\{/g, (_, name) => `&map[string]${name.startsWith('*') ? name : qualified(name)}{`)
      // Arguments that may be left out elsewhere.
      .replace(/(cdk8s\.NewApp|Listener_Http|ExternalHostnameTls_ServerOnly)\(\)/g, '$1(nil)')
      .replace(/(New\w+\(this, jsii\.String\("[^"]*"\))\)/g, '$1, nil)');
    const parameters = 'this cdk8s.Chart, app cdk8s.App, ingress cdk8s.ApiObject, gateway kgatewayconstructs.Gateway, stable, canary kgatewayconstructs.RouteTarget';
    const functions = examples.map((source, index) => {
      const body = repaired(bodyOf(source));
      const unused = [...body.matchAll(/^(\w+) := /gm)].map(([, name]) => `\t_ = ${name}\n`).join('');
      // In a block of its own it may have variables that are called like what it is given.
      return `func example${index}(${parameters}) {\n\t{\n${body}\n${unused}\t}\n}`;
    });
    return `package examples

import (
\t"github.com/aws/jsii-runtime-go"
\t"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
\t"github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs"
\t"github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs/kube"
)

${functions.join('\n\n')}
`;
  },
};

process.stdout.write(writers[language]());
process.stderr.write(`${language}: ${examples.length} examples of docstrings are compiled\n`);
