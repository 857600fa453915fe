"""A page carries what it asks, however large the bank is."""

from benchmarks.bank_size import page_sizes


def test_a_page_of_questions_does_not_grow_with_the_bank():
    sizes = dict(page_sizes())
    few, all_of_them = sizes["20 questions"]
    assert few == all_of_them
    # The comparison sees a difference where there is one.
    few, all_of_them = sizes["the final match, which draws from the whole bank"]
    assert few < all_of_them
