# Builds the extension, and runs the blocks in a PHP that loads it.
sh "$ROOT/examples/php-extension/build.sh" "$PWD/extension"
cat >page.php <<'END'
<?php
$_GET = ['code' => '01NOBODY'];
// BLOCK
exit($error->error['code'] === 'rejected' ? 0 : 1);
END
php -n -d extension="$PWD/extension/workos.so" page.php
