import type { ObjectShape, Shape } from '../../core/requests/cases/shape';

const TEXT: Shape = { kind: 'text' };
const FLAG: Shape = { kind: 'flag' };
const COUNT: Shape = { kind: 'number', isInteger: true, least: 0, most: Number.MAX_SAFE_INTEGER };
const REGEX: Shape = { kind: 'object', required: ['regex'], fields: { regex: TEXT, google_re2: { kind: 'any' } } };
const HEADERS: Shape = { kind: 'list', of: { kind: 'object', required: ['key', 'value'], fields: { key: TEXT, value: TEXT } } };

const MATCHERS: Shape = {
  kind: 'list',
  of: {
    kind: 'object',
    required: ['name'],
    fields: {
      name: TEXT,
      exact_match: TEXT,
      prefix_match: TEXT,
      suffix_match: TEXT,
      contains_match: TEXT,
      present_match: FLAG,
      invert_match: FLAG,
      safe_regex_match: REGEX,
      string_match: { kind: 'object', fields: { exact: TEXT, prefix: TEXT, suffix: TEXT, contains: TEXT, safe_regex: REGEX, ignore_case: FLAG } },
    },
  },
};

/** A case of Envoy's router check tool, with what is understood of it. */
export const ROUTER_CHECK_TEST: ObjectShape = {
  kind: 'object',
  required: ['test_name', 'input', 'validate'],
  fields: {
    test_name: TEXT,
    input: {
      kind: 'object',
      required: ['authority', 'path'],
      fields: {
        authority: TEXT,
        path: TEXT,
        method: TEXT,
        ssl: FLAG,
        internal: FLAG,
        random_value: COUNT,
        runtime: TEXT,
        additional_request_headers: HEADERS,
        additional_response_headers: HEADERS,
      },
    },
    validate: {
      kind: 'object',
      fields: {
        cluster_name: TEXT,
        virtual_cluster_name: TEXT,
        virtual_host_name: TEXT,
        host_rewrite: TEXT,
        path_rewrite: TEXT,
        path_redirect: TEXT,
        code_redirect: COUNT,
        request_header_matches: MATCHERS,
        response_header_matches: MATCHERS,
      },
    },
  },
};
