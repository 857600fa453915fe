"""Each page leads to the same page in the other language, and tells search engines of it."""

from .small_book import build

PAGES = {
    "book/en/index.md": "# Start\n",
    "book/en/both.md": "# In both languages\n",
    "book/en/alone.md": "# In English alone\n",
    "book/ar/index.md": "# البداية\n",
    "book/ar/both.md": "# باللغتين\n",
}
ENGLISH = {"exclude_patterns": ["book/ar"]}


def english(folder, **settings) -> dict[str, str]:
    for name, text in PAGES.items():
        path = folder / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf8")
    pages = {name: text for name, text in PAGES.items() if "/en/" in name}
    html = build(folder, pages, **{**ENGLISH, **settings})
    return {page.stem: page.read_text("utf8") for page in html.glob("*.html")}


def test_the_switch_leads_to_the_same_page_or_to_the_start(tmp_path):
    pages = english(tmp_path, funnelball_languages=["en", "ar"])
    assert 'href="./../ar/both.html" hreflang="ar" lang="ar" dir="rtl"' in pages["both"]
    assert 'href="./../ar/index.html" hreflang="ar" lang="ar" dir="rtl"' in pages["alone"]
    assert 'rel="alternate"' in pages["both"] and 'rel="alternate"' not in pages["alone"]


def test_a_book_alone_has_no_switch(tmp_path):
    pages = english(tmp_path)
    assert all('data-part="language"' not in html for html in pages.values())


def test_full_addresses_where_the_book_will_be_published_is_known(tmp_path):
    base = "https://example.org/course"
    pages = english(tmp_path, funnelball_languages=["en", "ar"], html_baseurl=base)
    assert f'<link rel="canonical" href="{base}/en/both.html">' in pages["both"]
    assert f'<link rel="alternate" hreflang="en" href="{base}/en/both.html">' in pages["both"]
    assert f'<link rel="alternate" hreflang="ar" href="{base}/ar/both.html">' in pages["both"]
    assert f'<link rel="alternate" hreflang="x-default" href="{base}/">' in pages["both"]
    assert 'hreflang="ar" href="https' not in pages["alone"]
    assert f'content="{base}/social-en.png"' in pages["both"]
