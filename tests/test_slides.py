"""A deck's plan: headings begin slides, boxes stand alone, prose is spoken, what was printed comes late."""

import nbformat.v4 as v4
import pytest

from funnelball import bank, course
from funnelball.slides.blocks import blocks, lead, lines
from funnelball.slides.deck import notebook, planned, written_units
from funnelball.slides.plan import Plan

PROSE = "A first sentence. A second one that goes on. " + "And more of it, for quite a while. " * 8
CODE = v4.new_code_cell("goals = 3\ngoals", outputs=[v4.new_output("execute_result", {"text/plain": "3"})])


def plan(*cells) -> list:
    made = Plan("en")
    made.notebook([v4.new_markdown_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    return made.slides


def texts(slide) -> str:
    return "\n".join(part.content for part in slide.parts if part.kind == "markdown")


def test_prose_keeps_its_first_sentences_and_is_spoken_whole():
    (slide,) = plan(f"## The case\n\n{PROSE}")
    assert texts(slide).startswith("## The case\nA first sentence. A second one")
    assert len(texts(slide)) < 200
    assert slide.notes == [PROSE.strip()]


def test_what_follows_prose_is_introduced_by_it():
    _, table = plan(
        f"## The case\n\n{PROSE}\n\nWho does what?\n\n| who | what |\n|---|---|\n| she | passes |"
    )
    assert table.kind == "table"
    assert "Who does what?" in texts(table) and "| she | passes |" in texts(table)


def test_a_prediction_and_its_explanation_stand_apart_and_the_result_comes_late():
    kinds = plan("## The case", "> **Predict** — How many?", CODE, "> **Explain** — Three.")
    assert [slide.kind for slide in kinds] == ["section", "box-predict", "code", "box-explain"]
    assert [(part.kind, part.late) for part in kinds[2].parts[1:]] == [("code", False), ("output", True)]
    assert "How many?" in texts(kinds[1]) and "Three." not in texts(kinds[1])


def test_what_is_to_be_run_stands_with_its_code():
    _, run = plan("## The case", "> **Run** — It counts.", CODE)
    assert [part.kind for part in run.parts] == ["markdown", "markdown", "code", "output"]


def test_an_answer_to_be_opened_comes_a_step_later():
    (slide,) = plan("## Try\n\n- one\n- two\n\n<details><summary>Check</summary>\n\nIt is two.\n\n</details>")
    assert [part.late for part in slide.parts] == [False, False, True]
    assert "It is two." in slide.parts[-1].content


def test_what_no_reader_sees_is_on_no_slide():
    hidden = v4.new_code_cell("secret", metadata={"tags": ["remove-cell"]})
    assert len(plan("## The case", hidden)) == 1


def test_links_are_words_and_formulas_need_no_script():
    (link,) = blocks("See [Barry, 1987](#ref-barry-1987) and $p_1$, at 5 $ or 6 $ each.")
    assert "](" not in link.text and "See Barry, 1987 and <bdi" in link.text and "5 $ or 6 $" in link.text
    assert "<math" in link.text


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("One. Two. Three.", 9, "One. Two."),
        ("هل نربح؟ نعم نربح. ثمّ نخسر.", 18, "هل نربح؟ نعم نربح."),
        ("Far too long for a line.", 5, ""),
    ],
)
def test_whole_sentences_are_kept(text, most, kept):
    assert lead(text, most) == kept


def test_a_long_table_takes_more_lines_than_a_short_one():
    assert lines("| a | b |\n|---|---|\n| c | d |") == 2
    assert lines("| a | b |\n|---|---|\n| " + "word " * 20 + "| d |") > 3


@pytest.mark.parametrize("unit", written_units())
def test_both_languages_have_the_same_slides_in_the_same_order(unit):
    """Only where sentences are of another length may a table or an answer move to a slide of its own."""
    steady = (
        "unit",
        "chapter",
        "quiz",
        "simulation",
        "figure",
        "box-predict",
        "box-explain",
        "box-misconception",
    )
    seen = {
        language: [one.kind for one in planned(unit, language).slides if one.kind in steady]
        for language in course.LANGUAGES
    }
    assert seen["en"] == seen["ar"]


def test_every_question_and_simulation_of_a_finished_unit_has_a_slide():
    slides = planned("kick-off", "en").slides
    in_unit = {one.id for one in bank.concepts().concepts if one.unit == "kick-off"}
    sections = [one for one in bank.questions() if one.concept in in_unit and one.place == "section"]
    assert sum(slide.kind == "quiz" for slide in slides) >= len(sections)
    assert sum(slide.kind == "simulation" for slide in slides) >= 5


def test_the_cells_say_where_slides_steps_and_notes_begin():
    cells = notebook(plan(f"## The case\n\n{PROSE}", "> **Predict** — How many?", CODE), "ar").cells
    steps = [cell.metadata.get("slideshow", {}).get("slide_type") for cell in cells]
    assert 'dir="rtl"' in cells[steps.index("notes")].source
    assert [step for step in steps if step] == ["slide", "notes", "subslide", "subslide", "fragment"]
