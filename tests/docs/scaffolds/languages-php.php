<?php
// BLOCK
echo $url, "\n";
parse_str(trim(fgets(STDIN)), $query);
$code = $query['code'];
// BLOCK
assert($profile['email'] === 'ada@foo-corp.com');
// BLOCK
exit($answer === ['success' => true] ? 0 : 1);
