"""The five rivals, each with a fixed strategy that anybody can foresee. What they spend is illustrative.

all_advertising  awareness 6, content 3, and one rep to answer the telephone, every week
all_selling      reps 7, training 3, every week
half_and_half    marketing 5 (awareness 2, content 2, retention 1), sales 5 (reps 2, training 2,
                 service 1), every week
quota_chaser     looks at this week alone: when leads wait, reps 8 and training 2, otherwise reps 6,
                 awareness 3 and training 1
patient_builder  three weeks of foundations (content 3, training 3), then reps 4 and a little of all else
"""

RIVALS = ("all_advertising", "all_selling", "half_and_half", "quota_chaser", "patient_builder")
SAME_EVERY_WEEK = {
    "all_advertising": [6, 3, 0, 1, 0, 0],
    "all_selling": [0, 0, 0, 7, 3, 0],
    "half_and_half": [2, 2, 1, 2, 2, 1],
}
CHASE_LEADS, CHASE_DEALS = [3, 0, 0, 6, 1, 0], [0, 0, 0, 8, 2, 0]
FOUNDATIONS, HARVEST = [1, 3, 0, 2, 3, 1], [1, 2, 1, 4, 1, 1]
BUILDING = 3  # weeks


def decided(rival: str, week: int, state: dict) -> list:
    """Return what a rival spends.

    Args:
        rival: one of RIVALS.
        week: 0 to 11.
        state: the rival before the week.
    """
    if rival == "quota_chaser":
        return CHASE_DEALS if state["waiting"] else CHASE_LEADS
    if rival == "patient_builder":
        return FOUNDATIONS if week < BUILDING else HARVEST
    return SAME_EVERY_WEEK[rival]
