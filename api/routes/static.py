"""Style sheets, scripts and fonts; under the address with their digest they never change."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api import assets

router = APIRouter(include_in_schema=False)


@router.get("/static/{digest}/{name}")
def static(digest: str, name: str) -> Response:
    one = assets.asset(name)
    kept = "public, max-age=31536000, immutable" if digest == assets.digest() else "no-cache"
    return Response(one.content, media_type=one.media_type, headers={"Cache-Control": kept})


@router.get("/favicon.ico")
def favicon() -> Response:
    return static(assets.digest(), "mark.svg")
