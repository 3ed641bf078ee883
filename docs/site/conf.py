"""How Sphinx makes the site; build.py copies this beside the pages."""

project = "libworkos"
author = "the authors of libworkos"
extensions = ["myst_parser"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
# Quotes are often JSON's.
smartquotes = False
# Every anchor and every page is to be there.
nitpicky = True
exclude_patterns = [".doctrees"]

html_theme = "furo"
html_title = "libworkos"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
# A page on a disk may not read others, which showing where a word was found would take.
html_show_search_summary = False
html_use_index = False
html_domain_indices = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"
