"""The commonest function words of English and of its neighbours on the news wire."""

ENGLISH = frozenset(
    "the of and to in a that is was for on with as by at from it he his be are have has had not "
    "but they were which their this who will said an or been after would more than its about "
    "she her when there into over we you i no".split()
)

PREPOSITIONS = frozenset(
    "between until till since before during within around near towards against under".split()
)
"""Rarer ones, which stand before a time or a place."""

OTHERS: dict[str, frozenset[str]] = {
    "fr": frozenset(
        "le la les des et est une du dans que qui pour par sur pas avec plus au aux ce cette "
        "son ses ont été sont il elle mais ou nous".split()
    ),
    "es": frozenset(
        "el los las del y que en por con para una su al lo como más se fue han pero sus este "
        "entre cuando desde hasta también".split()
    ),
    "de": frozenset(
        "der die das und ist ein eine nicht mit von zu den dem des sich auf für im auch als nach "
        "wurde werden bei aus hat dass wie".split()
    ),
    "it": frozenset(
        "il di che e la del per una della sono con non dei gli nel alla più ha anche dal come "
        "ma delle si".split()
    ),
    "pt": frozenset(
        "o os da do das dos que em uma para com não por mais foi ao na no se como mas são "
        "pela pelo".split()
    ),
    "nl": frozenset(
        "de het een van en dat niet zijn op te met voor aan er werd bij ook als naar door uit "
        "nog heeft".split()
    ),
}
