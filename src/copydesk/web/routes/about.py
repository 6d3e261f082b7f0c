"""What this desk is."""

from typing import Any

from fastapi import APIRouter

from copydesk.web.desk import TheDesk
from copydesk.web.schemas import About

router = APIRouter(prefix="/api", tags=["about"])


@router.get("/about", response_model=About)
async def about(desk: TheDesk) -> dict[str, Any]:
    """The version, the library and the limits of this desk."""
    import copydesk

    limits = desk.config.limits
    return {
        "version": copydesk.__version__,
        "library": str(desk.config.library),
        "limits": {
            "text": limits.body,
            "file": limits.file,
            "upload": limits.upload,
            "urls": limits.urls,
            "sources": limits.sources,
        },
    }
