"""Who held the great offices of state, and when.

The presidents and vice-presidents of the United States are from the `congress-legislators` data
(CC0). The others are facts of public record, set down from the lists that the offices themselves
publish; years up to 2015 were compared with Archigos 4.1 (Goemans, Gleditsch and Chiozza 2009,
CC-BY 4.0). Where an office passed on within a few days of a date, `holder_on` gives nobody: lists
differ in which act they count.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

LAST_DAY = date(2025, 6, 30)
"""Nothing is known of later days."""

_MARGIN = timedelta(days=10)

_TABLE = """
united states|president|Bill Clinton|1993-01-20|2001-01-20
united states|president|George W. Bush|2001-01-20|2009-01-20
united states|president|Barack Obama|2009-01-20|2017-01-20
united states|president|Donald Trump|2017-01-20|2021-01-20
united states|president|Joe Biden|2021-01-20|2025-01-20
united states|president|Donald Trump|2025-01-20|
united states|deputy president|Al Gore|1993-01-20|2001-01-20
united states|deputy president|Dick Cheney|2001-01-20|2009-01-20
united states|deputy president|Joe Biden|2009-01-20|2017-01-20
united states|deputy president|Mike Pence|2017-01-20|2021-01-20
united states|deputy president|Kamala Harris|2021-01-20|2025-01-20
united states|deputy president|JD Vance|2025-01-20|
united states|secretary of state|Hillary Clinton|2009-01-21|2013-02-01
united states|secretary of state|John Kerry|2013-02-01|2017-01-20
united states|secretary of state|Rex Tillerson|2017-02-01|2018-03-31
united states|secretary of state|Mike Pompeo|2018-04-26|2021-01-20
united states|secretary of state|Antony Blinken|2021-01-26|2025-01-20
united states|secretary of state|Marco Rubio|2025-01-21|
united kingdom|prime minister|Tony Blair|1997-05-02|2007-06-27
united kingdom|prime minister|Gordon Brown|2007-06-27|2010-05-11
united kingdom|prime minister|David Cameron|2010-05-11|2016-07-13
united kingdom|prime minister|Theresa May|2016-07-13|2019-07-24
united kingdom|prime minister|Boris Johnson|2019-07-24|2022-09-06
united kingdom|prime minister|Liz Truss|2022-09-06|2022-10-25
united kingdom|prime minister|Rishi Sunak|2022-10-25|2024-07-05
united kingdom|prime minister|Keir Starmer|2024-07-05|
france|president|Jacques Chirac|1995-05-17|2007-05-16
france|president|Nicolas Sarkozy|2007-05-16|2012-05-15
france|president|François Hollande|2012-05-15|2017-05-14
france|president|Emmanuel Macron|2017-05-14|
germany|chancellor|Gerhard Schröder|1998-10-27|2005-11-22
germany|chancellor|Angela Merkel|2005-11-22|2021-12-08
germany|chancellor|Olaf Scholz|2021-12-08|2025-05-06
germany|chancellor|Friedrich Merz|2025-05-06|
germany|president|Joachim Gauck|2012-03-18|2017-03-18
germany|president|Frank-Walter Steinmeier|2017-03-19|
italy|prime minister|Matteo Renzi|2014-02-22|2016-12-12
italy|prime minister|Paolo Gentiloni|2016-12-12|2018-06-01
italy|prime minister|Giuseppe Conte|2018-06-01|2021-02-13
italy|prime minister|Mario Draghi|2021-02-13|2022-10-22
italy|prime minister|Giorgia Meloni|2022-10-22|
italy|president|Giorgio Napolitano|2006-05-15|2015-01-14
italy|president|Sergio Mattarella|2015-02-03|
spain|prime minister|José Luis Rodríguez Zapatero|2004-04-17|2011-12-21
spain|prime minister|Mariano Rajoy|2011-12-21|2018-06-02
spain|prime minister|Pedro Sánchez|2018-06-02|
poland|president|Andrzej Duda|2015-08-06|2025-08-06
poland|prime minister|Mateusz Morawiecki|2017-12-11|2023-12-13
poland|prime minister|Donald Tusk|2023-12-13|
netherlands|prime minister|Mark Rutte|2010-10-14|2024-07-02
netherlands|prime minister|Dick Schoof|2024-07-02|
austria|chancellor|Karl Nehammer|2021-12-06|2025-01-10
greece|prime minister|Alexis Tsipras|2015-09-21|2019-07-08
hungary|prime minister|Viktor Orbán|2010-05-29|
sweden|prime minister|Stefan Löfven|2014-10-03|2021-11-30
sweden|prime minister|Magdalena Andersson|2021-11-30|2022-10-18
sweden|prime minister|Ulf Kristersson|2022-10-18|
norway|prime minister|Erna Solberg|2013-10-16|2021-10-14
norway|prime minister|Jonas Gahr Støre|2021-10-14|
denmark|prime minister|Lars Løkke Rasmussen|2015-06-28|2019-06-27
denmark|prime minister|Mette Frederiksen|2019-06-27|
finland|president|Sauli Niinistö|2012-03-01|2024-03-01
finland|president|Alexander Stubb|2024-03-01|
finland|prime minister|Sanna Marin|2019-12-10|2023-06-20
finland|prime minister|Petteri Orpo|2023-06-20|
russia|president|Vladimir Putin|2000-05-07|2008-05-07
russia|president|Dmitry Medvedev|2008-05-07|2012-05-07
russia|president|Vladimir Putin|2012-05-07|
russia|prime minister|Dmitry Medvedev|2012-05-08|2020-01-16
russia|prime minister|Mikhail Mishustin|2020-01-16|
ukraine|president|Petro Poroshenko|2014-06-07|2019-05-20
ukraine|president|Volodymyr Zelensky|2019-05-20|
turkey|president|Abdullah Gül|2007-08-28|2014-08-28
turkey|president|Recep Tayyip Erdogan|2014-08-28|
israel|prime minister|Ehud Olmert|2006-04-14|2009-03-31
israel|prime minister|Benjamin Netanyahu|2009-03-31|2021-06-13
israel|prime minister|Naftali Bennett|2021-06-13|2022-06-30
israel|prime minister|Yair Lapid|2022-07-01|2022-12-29
israel|prime minister|Benjamin Netanyahu|2022-12-29|
iran|president|Mahmoud Ahmadinejad|2005-08-03|2013-08-03
iran|president|Hassan Rouhani|2013-08-03|2021-08-03
iran|president|Ebrahim Raisi|2021-08-03|2024-05-19
iran|president|Masoud Pezeshkian|2024-07-28|
iran|supreme leader|Ali Khamenei|1989-06-04|
egypt|president|Abdel Fattah el-Sisi|2014-06-08|
india|prime minister|Manmohan Singh|2004-05-22|2014-05-26
india|prime minister|Narendra Modi|2014-05-26|
pakistan|prime minister|Nawaz Sharif|2013-06-05|2017-07-28
pakistan|prime minister|Imran Khan|2018-08-18|2022-04-10
china|president|Hu Jintao|2003-03-15|2013-03-14
china|president|Xi Jinping|2013-03-14|
japan|prime minister|Shinzo Abe|2012-12-26|2020-09-16
japan|prime minister|Yoshihide Suga|2020-09-16|2021-10-04
japan|prime minister|Fumio Kishida|2021-10-04|2024-10-01
japan|prime minister|Shigeru Ishiba|2024-10-01|
south korea|president|Park Geun-hye|2013-02-25|2017-03-10
south korea|president|Moon Jae-in|2017-05-10|2022-05-10
south korea|president|Yoon Suk Yeol|2022-05-10|2025-04-04
south korea|president|Lee Jae-myung|2025-06-04|
indonesia|president|Joko Widodo|2014-10-20|2024-10-20
indonesia|president|Prabowo Subianto|2024-10-20|
australia|prime minister|Tony Abbott|2013-09-18|2015-09-15
australia|prime minister|Malcolm Turnbull|2015-09-15|2018-08-24
australia|prime minister|Scott Morrison|2018-08-24|2022-05-23
australia|prime minister|Anthony Albanese|2022-05-23|
new zealand|prime minister|John Key|2008-11-19|2016-12-12
new zealand|prime minister|Jacinda Ardern|2017-10-26|2023-01-25
new zealand|prime minister|Chris Hipkins|2023-01-25|2023-11-27
new zealand|prime minister|Christopher Luxon|2023-11-27|
canada|prime minister|Stephen Harper|2006-02-06|2015-11-04
canada|prime minister|Justin Trudeau|2015-11-04|2025-03-14
canada|prime minister|Mark Carney|2025-03-14|
mexico|president|Enrique Peña Nieto|2012-12-01|2018-12-01
mexico|president|Andrés Manuel López Obrador|2018-12-01|2024-10-01
mexico|president|Claudia Sheinbaum|2024-10-01|
brazil|president|Dilma Rousseff|2011-01-01|2016-08-31
brazil|president|Michel Temer|2016-08-31|2019-01-01
brazil|president|Jair Bolsonaro|2019-01-01|2023-01-01
brazil|president|Luiz Inácio Lula da Silva|2023-01-01|
argentina|president|Mauricio Macri|2015-12-10|2019-12-10
argentina|president|Alberto Fernández|2019-12-10|2023-12-10
argentina|president|Javier Milei|2023-12-10|
chile|president|Michelle Bachelet|2014-03-11|2018-03-11
chile|president|Sebastián Piñera|2018-03-11|2022-03-11
chile|president|Gabriel Boric|2022-03-11|
colombia|president|Juan Manuel Santos|2010-08-07|2018-08-07
colombia|president|Iván Duque|2018-08-07|2022-08-07
colombia|president|Gustavo Petro|2022-08-07|
venezuela|president|Hugo Chávez|1999-02-02|2013-03-05
south africa|president|Jacob Zuma|2009-05-09|2018-02-14
south africa|president|Cyril Ramaphosa|2018-02-15|
nigeria|president|Goodluck Jonathan|2010-05-06|2015-05-29
nigeria|president|Muhammadu Buhari|2015-05-29|2023-05-29
nigeria|president|Bola Tinubu|2023-05-29|
kenya|president|Uhuru Kenyatta|2013-04-09|2022-09-13
kenya|president|William Ruto|2022-09-13|
ireland|taoiseach|Enda Kenny|2011-03-09|2017-06-14
ireland|taoiseach|Leo Varadkar|2017-06-14|2020-06-27
united nations|secretary general|Kofi Annan|1997-01-01|2006-12-31
united nations|secretary general|Ban Ki-moon|2007-01-01|2016-12-31
united nations|secretary general|António Guterres|2017-01-01|
nato|secretary general|Anders Fogh Rasmussen|2009-08-01|2014-10-01
nato|secretary general|Jens Stoltenberg|2014-10-01|2024-10-01
nato|secretary general|Mark Rutte|2024-10-01|
european commission|president|José Manuel Barroso|2004-11-22|2014-10-31
european commission|president|Jean-Claude Juncker|2014-11-01|2019-11-30
european commission|president|Ursula von der Leyen|2019-12-01|
european council|president|Herman Van Rompuy|2009-12-01|2014-11-30
european council|president|Donald Tusk|2014-12-01|2019-11-30
european council|president|Charles Michel|2019-12-01|2024-11-30
european council|president|António Costa|2024-12-01|
european central bank|president|Mario Draghi|2011-11-01|2019-10-31
european central bank|president|Christine Lagarde|2019-11-01|
"""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office.

    Attributes:
        body: the country or organisation, in lower case.
        office: by its usual name, in lower case.
        name: who held it.
        start: the first day.
        end: the day on which it passed on; None when it had not by `LAST_DAY`.
    """

    body: str
    office: str
    name: str
    start: date
    end: date | None


@cache
def terms() -> tuple[Term, ...]:
    """Every term in the table, in its order."""
    found = []
    for line in _TABLE.strip().splitlines():
        body, office, name, start, end = line.split("|")
        last = date.fromisoformat(end) if end else None
        found.append(Term(body, office, name, date.fromisoformat(start), last))
    return tuple(found)


def terms_of(body: str, office: str) -> tuple[Term, ...]:
    """The terms of one office, in order of time; none where it is not in the table."""
    return tuple(term for term in terms() if term.body == body and term.office == office)


def holder_on(body: str, office: str, day: date) -> str | None:
    """Who held an office on a day; None when that is not known, or the office had just passed on.

    Args:
        body: the country or organisation, in lower case.
        office: by its usual name, in lower case.
        day: the day.
    """
    if day > LAST_DAY:
        return None
    for term in terms_of(body, office):
        end = term.end or LAST_DAY + _MARGIN + timedelta(days=1)
        if term.start + _MARGIN <= day < end - _MARGIN:
            return term.name
    return None
