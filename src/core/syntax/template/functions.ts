const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What can be called: kgateway's own, and what every template has. */
export const FUNCTIONS = words(`
  env substring base64_encode base64url_encode base64_decode base64url_decode replace_with_random replace_with_string raw_string
  header request_header get_cookie get_cookie_i body context
  range dict debug namespace
`);

/** What can follow `|`, in minijinja 2 as kgateway builds it. */
export const FILTERS = words(`
  safe escape e lower upper title capitalize replace length count dictsort items reverse trim join split lines default d round abs int
  float attr first last min max sort list string bool batch slice sum indent select reject selectattr rejectattr map groupby unique
  chain zip pprint
`);

/** What can follow \`is\`. */
export const TESTS = words(`
  undefined defined none safe escaped boolean odd even divisibleby number integer int float string sequence iterable mapping
  startingwith endingwith lower upper sameas eq equalto ne lt lessthan le gt greaterthan ge in true false filter test
`);
