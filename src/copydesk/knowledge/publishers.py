"""News agencies and outlets: their names, abbreviations, hosts and owners.

Source: compiled by hand for this project from what is common knowledge of the trade; names and
abbreviations are those that the newsrooms print themselves, owners are as of 2024. The table is
not complete and need not be: an outlet that it lacks is known by the name it prints.

A line is one newsroom: name | other names | hosts | owner. Newsrooms of one owner that report
each for itself have a line each.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class PublisherKind(StrEnum):
    """What a newsroom does with its reports."""

    AGENCY = "agency"
    """It writes for other outlets to print."""
    OUTLET = "outlet"
    """It publishes itself."""
    RELEASES = "releases"
    """It distributes statements of others."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """One newsroom.

    Attributes:
        name: the name that an origin is given.
        kind: what it does.
        aliases: other names and abbreviations in print.
        hosts: the hosts of its pages; their subdomains belong to it as well.
        owner: the group that it belongs to, or None.
    """

    name: str
    kind: PublisherKind
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    owner: str | None = None


_AGENCIES = """
Associated Press | AP; The Associated Press; A.P. | apnews.com; ap.org; hosted.ap.org
Reuters | Thomson Reuters; Reuters News Agency | reuters.com | Thomson Reuters
Agence France-Presse | AFP; Agence France Presse | afp.com
United Press International | UPI | upi.com
Deutsche Presse-Agentur | dpa; DPA | dpa.com; dpa-international.com
EFE | Agencia EFE | efe.com
ANSA | | ansa.it
Press Association | PA Media; PA news agency | pressassociation.com; pa.media
Canadian Press | The Canadian Press | thecanadianpress.com
Australian Associated Press | AAP | aap.com.au
Press Trust of India | PTI | ptinews.com
Asian News International | ANI | aninews.in
Indo-Asian News Service | IANS | ians.in
Xinhua | Xinhua News Agency; New China News Agency | xinhuanet.com; news.cn
China News Service | CNS; ECNS | ecns.cn; chinanews.com
Kyodo News | Kyodo | kyodonews.net; kyodonews.jp
Jiji Press | Jiji | jiji.com
Yonhap | Yonhap News Agency | yna.co.kr; yonhapnews.co.kr
Korean Central News Agency | KCNA | kcna.kp
TASS | ITAR-TASS; Itar-Tass | tass.com; tass.ru
RIA Novosti | RIA; RIA News Agency | ria.ru
Interfax | Interfax-Ukraine | interfax.ru; interfax.com
Ukrinform | | ukrinform.net; ukrinform.ua
UNIAN | | unian.info; unian.net
BelTA | | belta.by
Anadolu Agency | Anadolu; AA | aa.com.tr
Demirören News Agency | DHA | dha.com.tr
IRNA | Islamic Republic News Agency | irna.ir
ISNA | Iranian Students' News Agency | isna.ir
Tasnim | Tasnim News Agency | tasnimnews.com
Fars | Fars News; Fars News Agency | farsnews.ir
Mehr | Mehr News Agency | mehrnews.com
SANA | Syrian Arab News Agency | sana.sy
WAFA | | wafa.ps
Petra | Petra News Agency | petra.gov.jo
Saudi Press Agency | SPA | spa.gov.sa
WAM | Emirates News Agency | wam.ae
MENA | Middle East News Agency | mena.org.eg
National News Agency | NNA | nna-leb.gov.lb
Bernama | | bernama.com
Antara | Antara News | antaranews.com
Vietnam News Agency | VNA | vnanet.vn
Philippine News Agency | PNA | pna.gov.ph
Associated Press of Pakistan | APP | app.com.pk
United News of Bangladesh | UNB | unb.com.bd
Ritzau | | ritzau.dk
NTB | | ntb.no
TT News Agency | TT | tt.se
STT | | stt.fi
ANP | | anp.nl
Belga | | belga.be; belganewsagency.eu
APA | Austria Press Agency; Austria Presse Agentur | apa.at
Keystone-SDA | SDA | keystone-sda.ch
PAP | Polish Press Agency; Polska Agencja Prasowa | pap.pl
CTK | Czech News Agency; ČTK | ctk.cz
MTI | Hungarian News Agency | mti.hu
Tanjug | | tanjug.rs
HINA | | hina.hr
Agerpres | | agerpres.ro
BTA | Bulgarian News Agency | bta.bg
Lusa | Lusa News Agency | lusa.pt
Agência Brasil | Agencia Brasil | agenciabrasil.ebc.com.br
Télam | Telam | telam.com.ar
Notimex | | notimex.gob.mx
Prensa Latina | | prensa-latina.cu
News Agency of Nigeria | NAN | nannews.ng
South African Press Association | SAPA |
PANA | PANAPRESS | panapress.com
Bloomberg | Bloomberg News | bloomberg.com | Bloomberg
Dow Jones Newswires | Dow Jones | dowjones.com | News Corp
McClatchy | McClatchy Washington Bureau | mcclatchydc.com | McClatchy
Tribune News Service | Tribune Content Agency | tribunecontentagency.com | Tribune Publishing
Thomson Reuters Foundation | | news.trust.org | Thomson Reuters
Religion News Service | RNS | religionnews.com
City News Service | | citynewsservice.com
States Newsroom | | statesnewsroom.com
"""

_RELEASES = """
PR Newswire | PRNewswire; PRNewsWire | prnewswire.com
Business Wire | BusinessWire; BUSINESS WIRE | businesswire.com
GlobeNewswire | GLOBE NEWSWIRE | globenewswire.com
EurekAlert | EurekAlert! | eurekalert.org
"""

_OUTLETS = """
ABC News | | abcnews.go.com | Disney
Al Arabiya | | alarabiya.net
Al Jazeera | Al Jazeera English; Al-Jazeera; Aljazeera | aljazeera.com
Ars Technica | | arstechnica.com | Condé Nast
Axios | | axios.com
BBC | BBC News; BBC Sport; BBC World Service; BBC Radio 4 | bbc.co.uk; bbc.com
Bild | Bild Zeitung | bild.de | Axel Springer
Billboard | | billboard.com | Penske Media
Breitbart | Breitbart News | breitbart.com
Business Insider | Insider | businessinsider.com; businessinsider.de; insider.com | Axel Springer
BuzzFeed News | BuzzFeed | buzzfeednews.com; buzzfeed.com
CBC News | CBC | cbc.ca
CBS News | CBS | cbsnews.com | Paramount
CNBC | | cnbc.com | NBCUniversal
CNET | | cnet.com
CNN | Cable News Network; CNN Money; CNNMoney | cnn.com | Warner Bros. Discovery
Channel 4 News | | channel4.com
Chicago Sun-Times | | suntimes.com
Chicago Tribune | | chicagotribune.com | Tribune Publishing
China Daily | | chinadaily.com.cn
Corriere della Sera | | corriere.it
Daily Express | Express.co.uk; Sunday Express | express.co.uk | Reach
Daily Mail | MailOnline; Mail Online; Mail on Sunday; DailyMail.com | dailymail.co.uk | DMGT
Daily Mirror | Sunday Mirror | mirror.co.uk | Reach
Daily Star | | dailystar.co.uk | Reach
Daily Telegraph | Sunday Telegraph; The Telegraph | telegraph.co.uk | Telegraph Media Group
Deadline | Deadline Hollywood | deadline.com | Penske Media
Denver Post | | denverpost.com | MediaNews Group
Der Spiegel | Spiegel; Spiegel Online | spiegel.de
Detroit News | The Detroit News | detroitnews.com | MediaNews Group
Deutsche Welle | DW | dw.com
Die Welt | | welt.de | Axel Springer
Die Zeit | | zeit.de
E! News | E! Online; E! | eonline.com | NBCUniversal
ESPN | | espn.com; espn.go.com | Disney
El Mundo | | elmundo.es
El País | El Pais | elpais.com
Engadget | | engadget.com
Entertainment Weekly | | ew.com
Evening Standard | | standard.co.uk
Financial Times | The Financial Times | ft.com | Nikkei
Forbes | | forbes.com
Fox News | Fox News Channel; Fox News Digital | foxnews.com | Fox
Fox Sports | | foxsports.com | Fox
France 24 | France24 | france24.com
Gizmodo | | gizmodo.com
Global Times | | globaltimes.cn
Haaretz | | haaretz.com
Hindustan Times | | hindustantimes.com
Hollywood Reporter | The Hollywood Reporter | hollywoodreporter.com | Penske Media
HuffPost | Huffington Post | huffpost.com;huffingtonpost.com;huffingtonpost.com.au
Hürriyet | Hurriyet; Hürriyet Daily News | hurriyet.com.tr; hurriyetdailynews.com
ITV News | ITV | itv.com
IndieWire | | indiewire.com | Penske Media
Irish Times | The Irish Times | irishtimes.com
Jerusalem Post | The Jerusalem Post | jpost.com
Kommersant | | kommersant.ru
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | | kyivpost.com
La Repubblica | | repubblica.it
Le Figaro | | lefigaro.fr
Le Monde | | lemonde.fr
Libération | Liberation | liberation.fr
Los Angeles Times | LA Times; L.A. Times | latimes.com
Mashable | | mashable.com
Meduza | | meduza.io
Miami Herald | | miamiherald.com | McClatchy
NBC News | NBC | nbcnews.com | NBCUniversal
NDTV | | ndtv.com
NHK | | nhk.or.jp
NPR | National Public Radio | npr.org
New York Daily News | | nydailynews.com | Tribune Publishing
New York Post | The New York Post | nypost.com | News Corp
New York Times | The New York Times; NYT; NYTimes | nytimes.com
New Yorker | The New Yorker | newyorker.com | Condé Nast
Newsweek | | newsweek.com
Nikkei | Nikkei Asia | nikkei.com; asia.nikkei.com | Nikkei
PBS NewsHour | PBS | pbs.org
PCMag | PC Magazine | pcmag.com
People's Daily | | people.com.cn; people.cn
Politico | POLITICO | politico.com; politico.eu | Axel Springer
ProPublica | | propublica.org
RT | Russia Today | rt.com
RTÉ | RTE; RTÉ News | rte.ie
Radio Free Asia | RFA | rfa.org
Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty | rferl.org
Rolling Stone | | rollingstone.com | Penske Media
Rudaw | | rudaw.net
San Francisco Chronicle | SFGate; SFGATE | sfgate.com; sfchronicle.com | Hearst
Seattle Times | The Seattle Times | seattletimes.com
Sky News | | news.sky.com | Comcast
Slate | | slate.com
South China Morning Post | SCMP | scmp.com
Sputnik | Sputnik News | sputniknews.com
Straits Times | The Straits Times | straitstimes.com
Süddeutsche Zeitung | Sueddeutsche Zeitung; Suddeutsche Zeitung | sueddeutsche.de
Sunday Times | The Sunday Times | thesundaytimes.co.uk | News Corp
Sydney Morning Herald | The Sydney Morning Herald | smh.com.au | Nine
TMZ | | tmz.com | Fox
TechCrunch | | techcrunch.com
The Age | | theage.com.au | Nine
The Atlantic | | theatlantic.com
The Daily Beast | Daily Beast | thedailybeast.com
The Economist | | economist.com
The Globe and Mail | Globe and Mail | theglobeandmail.com
The Guardian | Guardian | theguardian.com; guardian.co.uk
The Hill | | thehill.com
The Hindu | | thehindu.com
The Independent | | independent.co.uk
The Inquirer | | theinquirer.net
The Intercept | | theintercept.com
The Observer | |
The Sun | Sun on Sunday | thesun.co.uk; the-sun.com | News Corp
The Times | Times of London | thetimes.co.uk; thetimes.com | News Corp
The Verge | | theverge.com | Vox Media
Times of Israel | The Times of Israel | timesofisrael.com
Times of India | The Times of India | timesofindia.indiatimes.com; timesofindia.com
Toronto Star | | thestar.com
USA Today | | usatoday.com | Gannett
Variety | | variety.com | Penske Media
Vice News | VICE News | vice.com; news.vice.com
Voice of America | VOA; VOA News | voanews.com
Vox | | vox.com | Vox Media
Wall Street Journal | The Wall Street Journal; WSJ | wsj.com | News Corp
Washington Examiner | | washingtonexaminer.com
Washington Post | The Washington Post; WaPo | washingtonpost.com
Wired | WIRED | wired.com | Condé Nast
"""


def _read(table: str, kind: PublisherKind) -> tuple[Publisher, ...]:
    rows = []
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")] + [""] * 3
        name, aliases, hosts, owner = cells[:4]
        rows.append(Publisher(name, kind, _listed(aliases), _listed(hosts), owner or None))
    return tuple(rows)


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


PUBLISHERS: tuple[Publisher, ...] = (
    *_read(_AGENCIES, PublisherKind.AGENCY),
    *_read(_RELEASES, PublisherKind.RELEASES),
    *_read(_OUTLETS, PublisherKind.OUTLET),
)
"""Every newsroom known."""

_NO_LETTER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=65_536)
def publisher_key(name: str) -> str:
    """What two spellings of one name share: letters and digits without marks, case or "the"."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("&", " and "))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _NO_LETTER.sub(" ", plain).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return "".join(words) or "".join(name.lower().split())


@lru_cache(maxsize=1)
def _by_key() -> dict[str, Publisher]:
    found: dict[str, Publisher] = {}
    for publisher in PUBLISHERS:
        for name in (publisher.name, *publisher.aliases):
            found.setdefault(publisher_key(name), publisher)
    return found


@lru_cache(maxsize=1)
def _by_host() -> dict[str, Publisher]:
    return {host: publisher for publisher in PUBLISHERS for host in publisher.hosts}


def publisher_named(name: str) -> Publisher | None:
    """The newsroom of that name or abbreviation, however it is spaced and capitalised."""
    return _by_key().get(publisher_key(name))


def publisher_at(host: str) -> Publisher | None:
    """The newsroom whose pages a host serves, or a domain above it."""
    parts = host.lower().rstrip(".").split(".")[-6:]
    hosts = _by_host()
    for first in range(len(parts) - 1):
        if found := hosts.get(".".join(parts[first:])):
            return found
    return None
