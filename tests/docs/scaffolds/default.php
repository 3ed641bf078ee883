<?php
require "workos.php";
// BLOCKS
