/** Texts that break what is careless with them. */
export const garbage = {
  SQL: [
    "'; drop table cooperations cascade; --",
    "' or '1'='1",
    '1; delete from agreements; --',
    "x' union select null, version() --",
    "\\'; select pg_sleep(10); --",
    '$1::text; $$; %s {0}',
  ],
  /** Each is told apart from what a page says itself, so that it can be looked for. */
  HTML: [
    '<script>alert("umlage-fuzz")</script>',
    '"><img src=x onerror="alert(\'umlage-fuzz\')">',
    "'><svg/onload=alert(`umlage-fuzz`)>",
    '</title></textarea><b data-umlage-fuzz>',
    '" autofocus onfocus="alert(`umlage-fuzz`)',
  ],
  NUL: ['\0', 'vor\0nach'],
  halfSurrogates: ['\ud800', 'vor\udfffnach', '\udc00\ud800'],
  brokenBytes: [[0xff], [0x80], [0xc3, 0x28], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x28, 0x8c, 0x28]],
  brokenAddresses: words('%ff %C3%28 %ED%A0%80 %F0%28%8C%28 %C0%80 % %zz %00 a%00b %e2%82'),
  wrongIds: [
    ...words('-1 0 1.5 1e99 99999999999 NaN * %20 __proto__ constructor .pdf %2F %F0%9F%9A%80'),
    ...words('..%2f..%2fetc%2fpasswd a%0d%0aset-cookie:x 01890000-0000-7000-8000-ffffffffffff'),
    '9'.repeat(400),
    'x'.repeat(5000),
  ],
  queryValues: ['', ...words('-1 0 1.5 1e99 abc null \0'), '9'.repeat(400), 'x'.repeat(5000)],
  queries: [
    ...words('lang=%3Cscript%3E lang=de&lang=en unbekannt=1 __proto__[a]=1 = &&& a=%ff % limit=%00'),
    `x=${'y'.repeat(5000)}`,
  ],
  /** Where # stands, something that is JSON. */
  JSON: [
    ...words(`#} [# #, '#' {a:1} {"a":NaN} {"a":undefined} {"a":01} {"a":1,} /**/# #// \0 {"a":"\\x"} \u00a0`),
    '{"a":"\n"}',
    'null null',
  ],
  numbers: words('1e400 -1e400 1e308 -1e21 9007199254740993 2147483648 1e-400'),
  fieldNames: ['', ...words('unbekannt __proto__ constructor toString a/b~c $ref recordedOn id')],
  contentTypes: [
    ...words('text/plain text/html application/x-www-form-urlencoded application/xml application/jsonp json <script>'),
    'application/json-seq',
    'multipart/form-data; boundary=x',
    'a'.repeat(10_000),
  ],
  entityTags: ['', '"a", "b"', ...words('* " W/" \'; \u00ff'), '"x"'.repeat(500)],
  idempotencyKeys: [
    '',
    ' ',
    'einer-fuer-alle',
    "'; drop table runs; --",
    ...words('\u00ff\u00fe "'),
    'x'.repeat(10_000),
  ],
  languages: ['', ...words('tlh * de;q=99 de;q=x ,,,;;; \u00ff <script> __proto__'), 'en-'.repeat(3000)],
  authorizations: ['', 'Bearer', 'Bearer ', 'Basic eDp5', "Bearer ' or '1'='1", 'x'.repeat(8000)],
} as const;

function words(text: string): readonly string[] {
  return text.split(' ');
}
