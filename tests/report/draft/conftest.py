"""A draft to print."""

import pytest

from copydesk.model.article import Article
from copydesk.model.draft import Draft
from copydesk.model.report import Reference, ReferenceFrom, Report
from copydesk.write import write
from tests.write.made import AS_OF, EVENT, TEXTS


def unchecked(article: Article) -> Report:
    """A report on which nothing was found."""
    return Report(article, Reference(AS_OF, ReferenceFrom.CALLER), "en", ())


@pytest.fixture(scope="session")
def draft() -> Draft:
    """The article of a fire that never was."""
    return write(EVENT, check=unchecked, texts=TEXTS)
