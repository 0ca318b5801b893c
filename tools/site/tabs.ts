/** Sections that hold nothing but the same program, in several forms. */
const SECTIONS = /(?:^## (?:cdk8s|Pulumi|YAML)\n\n```[^]*?^```\n\n?){2,}/gm;

/** A page in which such sections stand side by side, to choose from. */
export function withTabs(text: string): string {
  return text.replace(SECTIONS, (sections) => {
    const tabs = sections.replace(/^## (.+)\n\n```(\w+)[^\n]*$/gm, '```$2 [$1]').replace(/\n{3,}/g, '\n\n');
    return `::: code-group\n\n${tabs.trim()}\n\n:::\n\n`;
  });
}
