import { SpecialRule } from './special-rule';

const SAME_NAME = 'p1.group == p2.group && p1.kind == p2.kind && p1.name == p2.name';
const SAME_NAMESPACE = same('__namespace__', "''");
const SAME_SECTION = same('sectionName', "''");
const SAME_PORT = same('port', '0');

/** parentRefs of routes and targetRefs of BackendTLSPolicy; port takes part in the experimental channel only. */
export const REFERENCE_RULES: readonly SpecialRule[] = [
  {
    rule: `self.all(p1, self.exists_one(p2, ${SAME_NAME} && ${SAME_NAMESPACE} && ${SAME_SECTION} && ${SAME_PORT}))`,
    wrong: 'every entry needs its own combination of parent, sectionName and port',
    fix: 'remove the repeated entry, or give it another sectionName or port',
  },
  {
    rule: `self.all(p1, self.exists_one(p2, ${SAME_NAME} && ${SAME_NAMESPACE} && ${SAME_SECTION}))`,
    wrong: 'every entry needs its own combination of parent and sectionName',
    fix: 'remove the repeated entry, or give it another sectionName',
  },
  {
    rule: `self.all(p1, self.exists_one(p2, ${SAME_NAME} && ${SAME_SECTION}))`,
    wrong: 'every entry needs its own combination of target and sectionName',
    fix: 'remove the repeated entry, or give it another sectionName',
  },
  {
    rule: `self.all(p1, self.all(p2, ${SAME_NAME} && ${SAME_NAMESPACE} ? (${alike('sectionName', "''")} && ${alike('port', '0')}): true))`,
    wrong: 'entries for the same parent must all have a sectionName or none, and all have a port or none',
    fix: 'set the same fields in each of these entries, or keep one of them',
  },
  {
    rule: `self.all(p1, self.all(p2, ${SAME_NAME} && ${SAME_NAMESPACE} ? (${alike('sectionName', "''")}) : true))`,
    wrong: 'entries for the same parent must all have a sectionName',
    fix: 'add sectionName to each of these entries, or keep one of them',
  },
  {
    rule: `self.all(p1, self.all(p2, ${SAME_NAME} ? (${alike('sectionName', "''")}) : true))`,
    wrong: 'entries for the same target must all have a sectionName',
    fix: 'add sectionName to each of these entries, or keep one of them',
  },
];

/** A field is unset in both references, or has the same value. */
function same(field: string, unset: string): string {
  const { first, second } = emptiness(field, unset);
  return `((${first} && ${second}) || (has(p1.${field}) && has(p2.${field}) && p1.${field} == p2.${field}))`;
}

/** A field is set in both references, or in none of them. */
function alike(field: string, unset: string): string {
  const { first, second } = emptiness(field, unset);
  return `${first} == ${second}`;
}

function emptiness(field: string, unset: string): { first: string; second: string } {
  return {
    first: `(!has(p1.${field}) || p1.${field} == ${unset})`,
    second: `(!has(p2.${field}) || p2.${field} == ${unset})`,
  };
}
