<?php
// BLOCKS
