require "workos"
# BLOCKS
