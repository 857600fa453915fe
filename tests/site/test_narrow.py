"""What is wider than the screen: tables say that they scroll, formulas stay whole."""

import pytest

from .chapters import LANGUAGES

TABLE = "about.html"  # its table is wider than a phone in both languages
ARROW = "table => getComputedStyle(table, '::before').opacity"
# Formulas that stand on two lines though they would fit on one.
BROKEN = """() => [...document.querySelectorAll('.fb-article code')].filter(code => {
    if (code.closest('pre') || !code.checkVisibility()) return false;
    const block = code.closest('p, li, dd, td, th, figcaption');
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(block);
    const room = block.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    const all = code.closest('bdi') ?? code;
    const seen = all.offsetHeight;
    all.style.whiteSpace = 'nowrap';
    const broken = seen > 1.4 * all.offsetHeight && all.getBoundingClientRect().width <= room;
    all.style.whiteSpace = '';
    return broken;
}).map(code => code.closest('bdi')?.textContent ?? code.textContent)"""
# Formulas that were parted from the Arabic "and" before or the full stop behind them.
PARTED = """() => [...document.querySelectorAll('.fb-article code')].filter(code => {
    const sign = (text, from) => {
        if (text?.nodeType !== Node.TEXT_NODE || !text.data || /\\s/.test(text.data.at(from))) return null;
        const range = document.createRange(), at = from && text.data.length - 1;
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
    };
    const lines = code.getClientRects();
    const before = sign(code.previousSibling, -1), after = sign(code.nextSibling, 0);
    return before && before.bottom <= lines[0].top || after && after.top >= [...lines].at(-1).bottom;
}).map(code => code.textContent)"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_that_scrolls_says_so_until_its_end(page, site, language):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}/{language}/{TABLE}")
    table = page.locator(".fb-table").first
    assert table.evaluate("table => table.scrollWidth > table.clientWidth")
    assert float(table.evaluate(ARROW)) == 1
    table.focus()
    for _ in range(20):
        page.keyboard.press("ArrowLeft" if language == "ar" else "ArrowRight")
    page.wait_for_timeout(500)  # a key scrolls smoothly
    assert float(table.evaluate(ARROW)) == 0
    page.set_viewport_size({"width": 1280, "height": 800})
    assert float(table.evaluate(ARROW)) == 0


@pytest.mark.parametrize("path", ["notebooks/13_pitch.html", "notebooks/33_worth_the_shot.html"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_formula_breaks_only_if_it_is_longer_than_a_line(page, site, language, path):
    page.goto(f"{site}/{language}/{path}")
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(BROKEN) == []
        assert page.evaluate(PARTED) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_column_is_as_wide_as_its_formula_where_there_is_room(page, site, language):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{site}/{language}/notebooks/53_baskets_and_stars.html")
    formulas = page.locator(".fb-table td code")
    lines = formulas.evaluate_all("all => all.map(one => one.getClientRects().length)")
    assert lines and set(lines) == {1}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_scrolls_in_a_box_has_the_ground_of_the_box(page, site, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{site}/en/notebooks/44_full_time.html")
    grounds = page.locator(".fb-box .fb-scroll").evaluate_all(
        """all => all.map(one => getComputedStyle(one).backgroundImage.includes(
            getComputedStyle(one.closest('.fb-box')).backgroundColor))"""
    )
    assert grounds and all(grounds)
