"""What the documentation says of each fault of family SR."""

from collections.abc import Mapping

DOCS: Mapping[str, str] = {
    "SR001": """Finds a number that differs from what other reports count, measure or pay in the
same place: the same thing counted, the same unit or currency, the same fate of the same people.

Why it matters: a wrong toll or sum is what readers remember and others copy.

Does not claim: that the sources are right. "At least 84" agrees with 95, rounded numbers agree
with exact ones, a part is not compared with a whole nor the injured with the killed, and vague
words such as "dozens" are left alone.

Source: the reports given, counted by origin and not by outlet.""",
    "SR002": """Finds a date on which other reports do not place the event.

Why it matters: the day of an event orders all else that is told of it, and a wrong one makes true
accounts look contradictory.

Does not claim: anything where the two dates are known to different grains and one holds the other
("January 2024" and "3 January 2024"), or where it is not certain that the event is the same.

Source: the reports given, each read against its own dateline.""",
    "SR003": """Finds a time of day at which other reports do not place the event.

Why it matters: who knew what when rests on the hour, and generated text often keeps an event and
invents its hour.

Does not claim: a difference where one time is rough ("shortly after three") and the other lies
near, or where one gives a zone and both are one moment; nor anything of times that only bound a
moment ("by noon"), of plans, or of when an entry of a running report was written.

Source: the reports given; offsets from UTC as they state them (ISO 8601).""",
    "SR004": """Finds a length of time that differs from what other reports give for the same thing,
or the time between two events ("within minutes of the first call") that does not lie between the
times which a report gives for them.

Why it matters: how long a siege, an outage or a sentence lasted is part of how grave it was.

Does not claim: anything of rough lengths ("some days"), or of lengths of different things. The
time between two events is compared only where one report tells both in much the same words.

Source: the reports given.""",
    "SR005": """Finds a statement whose opposite other reports have: affirmed where they deny,
denied where they affirm, or with the one who did it and the one it was done to changed about.

Why it matters: a lost or added "not" turns a report round while every other word stays true.

Does not claim: that the sources are right, or that silence is denial.

Source: the reports given.""",
    "SR006": """Finds a direction or a place in a pair that other reports have the other way about:
upstream for downstream, north for south.

Why it matters: it sends readers, and rescuers, to the wrong side.

Does not claim: anything where the two do not stand beside the same distance or the same place.

Source: the reports given.""",
    "SR007": """Finds two events in an order that contradicts the times which other reports give
them, or what these say themselves of which came first.

Why it matters: order suggests cause; a resignation before a scandal is another story than one
after it.

Does not claim: anything where no single report tells both events, where a report tells one of them
rather where it gives no time, or of plans, habits and conditions.

Source: the times, and the words for what came first, in the reports given.""",
    "SR008": """Finds a first, or another superlative, to which other reports have a counter-
example, or which they bound: "the highest since 2019" for "the highest ever".

Why it matters: superlatives make headlines, and one counter-example is enough to refute one.

Does not claim: that a superlative without a counter-example among the sources is true.

Source: the reports given.""",
    "SR009": """Finds words in quotation marks that differ from those which other reports quote of
the same speaker on the same matter.

Why it matters: quotation marks promise the very words. Of generated articles that quote, many
alter what was said.

Does not claim: that a quotation is wrong because it was shortened honestly, translated in other
words, or is quoted by no other report. Where no report has the words, the one that quotes the
speaker must share the turn of the sentence, its content or the setting.

Source: the reports given, word by word.""",
    "SR010": """Finds a quotation, or a statement told in the article's own words, that other
reports give to somebody else.

Why it matters: it puts words in the mouth of a person or a body that did not say them.

Does not claim: anything where several may have said the same, where one may speak for the other,
or where no report says who said it.

Source: the reports given.""",
    "SR011": """Finds a person whom other reports name otherwise in the same role, and a deed that
other reports have done by another.

Why it matters: a wrong name can accuse or honour a stranger.

Does not claim: anything of spelling variants and transliterations of one name, of roles that
several people hold, or of deeds that several may have done.

Source: the reports given.""",
    "SR012": """Finds a person in an office that other reports give to somebody else, or who by
other reports holds another office, has left this one or is still to come into it.

Why it matters: former holders and neighbouring offices are among the commonest errors of
generated news, which knows the past better than the present.

Does not claim: anything of offices with several holders, or of holders of other countries'
offices.

Source: the reports given.""",
    "SR013": """Finds a place where other reports have another one for the same event, or the number
that they have at another place.

Why it matters: a school in the wrong village sends readers, and rescuers, the wrong way.

Does not claim: anything of places that any report names together, since one may lie in the other.

Source: the reports given.""",
}
"""By code: what it finds, why it matters, what it does not claim, and its source."""
