"""What counts as the same word, in both scripts, and what stays another one."""

import pytest

from funnelball.grading.spelling import same


@pytest.mark.parametrize(
    ("typed", "accepted"),
    [
        ("Click-Through  Rate", "click through rate"),
        ("the funnel.", "funnel"),
        ("“reach”", "reach"),
        ("É", "é"),
        ("مُعدَّل النقر", "معدل النقر"),
        ("الوصول", "وصول"),
        ("وصول", "الوصول"),
        ("احاله", "إحالة"),
        ("مـعـدل", "معدل"),
        ("مستوي", "مستوى"),
        ("«إحالة»؟", "إحالة"),
        ("٣ أهداف", "3 أهداف"),
    ],
)
def test_the_same(typed: str, accepted: str) -> None:
    assert same(typed, accepted)


@pytest.mark.parametrize(
    ("typed", "other"),
    [("reech", "reach"), ("", "reach"), ("الم", "م"), ("معدل", "معدل النقر"), ("the", "a")],
)
def test_another(typed: str, other: str) -> None:
    assert not same(typed, other)
