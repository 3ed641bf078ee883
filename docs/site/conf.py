"""How Sphinx makes the site; build.py copies this beside the pages."""

import sys
from pathlib import Path

project = "libworkos"
author = "the authors of libworkos"
sys.path.insert(0, str(Path(__file__).parent))
extensions = ["myst_parser", "sphinx_copybutton", "menu", "search_texts"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
# Quotes are often JSON's.
smartquotes = False
# Every anchor and every page is to be there.
nitpicky = True
exclude_patterns = [".doctrees"]

html_theme = "furo"
html_title = "libworkos"
html_static_path = ["static"]
templates_path = ["templates"]
html_css_files = ["site.css"]
html_js_files = [("tabs.js", {"defer": "defer"})]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_use_index = False
html_domain_indices = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"
