"""English words by which the parts of an article are told apart: datelines, bylines, captions."""

MONTHS = (
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
).split()

WEEKDAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun".split()
)

NOT_PLACES = frozenset(
    """
    ANALYSIS BREAKING CORRECTION COMMENT EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE FILE
    INSIGHTS INTERVIEW JUST IN LATEST LETTER LETTERS LIVE NEWS NOTE OBITUARY OPINION
    PHOTO PHOTOS PICTURES POLL
    PREVIEW PROFILE REVIEW SPECIAL SPORT TIMELINE UPDATE UPDATED UPDATES URGENT VIDEO WARNING WATCH
    READ MORE ADVERTISEMENT KEY POINTS SUMMARY
    """.split()
)
"""Words in capitals that open a line as a place in a dateline does, but name no place."""

BYLINE_OPENERS = ("by", "from", "words by", "reporting by", "story by", "written by", "text by")

BYLINE_ROLES = frozenset(
    """
    agency columnist contributor correspondent critic desk editor editors freelancer journalist
    producer reporter reporters staff wire writer writers
    """.split()
)

BYLINE_PARTICLES = frozenset(
    """
    al and at bin da dal de del della den der di dos du el for ibn in la le of ten the van von
    """.split()
)
"""Words without capital that stand between the names of a byline."""

CAPTION_OPENERS = (
    "caption",
    "file photo",
    "graphic",
    "image",
    "map",
    "photo",
    "photograph",
    "photo by",
    "photo credit",
    "image credit",
    "credit",
    "picture",
    "pictured",
    "video",
)

FURNITURE = frozenset(
    (
        "advertisement",
        "article continues below",
        "copy link",
        "getty images",
        "listen to this article",
        "more on this story",
        "print",
        "read more",
        "save",
        "share",
        "share this article",
        "sign up",
        "skip advertisement",
        "story continues below advertisement",
        "subscribe",
    )
)
"""Lines of a web page that belong to the page and not to the article."""
