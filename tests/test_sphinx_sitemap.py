"""The sitemap names every page, each with its twin where there is one."""

import xml.etree.ElementTree as ET

from funnelball.sphinx import sitemap

BASE = "https://example.org/course"


def test_every_page_with_its_twin(tmp_path):
    for page in ("en/index.html", "en/notebooks/one.html", "en/search.html", "ar/index.html"):
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / page).touch()
    tree = ET.fromstring(sitemap.written(tmp_path, ["en", "ar"], BASE))
    twins = {
        url.findtext(f"{{{sitemap.SITEMAP}}}loc"): [
            link.get("hreflang") for link in url.findall(f"{{{sitemap.XHTML}}}link")
        ]
        for url in tree
    }
    assert twins == {
        f"{BASE}/en/index.html": ["en", "ar"],
        f"{BASE}/en/notebooks/one.html": ["en"],
        f"{BASE}/ar/index.html": ["en", "ar"],
    }


def test_robots_name_the_sitemap_only_by_a_full_address():
    assert f"Sitemap: {BASE}/sitemap.xml" in sitemap.robots(BASE)
    assert "Sitemap" not in sitemap.robots("")
