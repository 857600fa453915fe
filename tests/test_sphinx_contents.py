"""The contents fold by parts: the reader's own is open, and a unit is called by its name."""

from funnelball.sphinx.contents import parts


def part(caption: str, *links: str) -> str:
    items = "".join(f"<li>{link}</li>" for link in links)
    return (
        f'<p aria-level="2" class="caption" role="heading"><span class="caption-text">{caption}</span></p>\n'
        f"<ul>{items}</ul>"
    )


def link(address: str, title: str, here: bool = False) -> str:
    current, address = ("current ", "#") if here else ("", address)
    return f'<a class="{current}reference internal" href="{address}">{title}</a>'


def unit_1(here: bool = False) -> str:
    first, second = link("11_two_functions.html", "Two functions", here), link("12_crafts.html", "Two crafts")
    return part("Unit 1", link("../kick_off.html", "Kick-off"), first, second)


UNIT_2 = part("Unit 2", *(link(f"2{n}_page.html", f"Chapter {n}") for n in range(4)))
PRACTICE = part("Practice", link("squad.html", "My squad"), link("final_match.html", "The final match", True))


def told(toctree: str) -> list[tuple[str, bool]]:
    return [(one["caption"], one["open"]) for one in parts(toctree)]


def test_the_readers_part_is_open_and_short_ones_stay_open():
    assert told(unit_1(here=True) + UNIT_2) == [("Unit 1: Kick-off", True), ("Unit 2: Chapter 0", False)]
    assert told(unit_1() + UNIT_2 + PRACTICE)[2] == ("Practice", True)


def test_outside_of_every_part_the_first_is_open():
    assert [part["open"] for part in parts(unit_1() + UNIT_2)] == [True, False]


def test_every_link_is_kept():
    whole = unit_1() + UNIT_2 + PRACTICE
    assert "".join(one["links"] for one in parts(whole)).count("<a ") == whole.count("<a ")
