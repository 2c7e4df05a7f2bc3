"""Find links of the site that lead nowhere: files that are not there, anchors that are not in them.

Only what is inside of the site is looked at; no request is ever made.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

__all__ = ["broken_links"]


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.twice: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                if value in self.ids:
                    self.twice.append(value)
                self.ids.add(value)
            elif (name in ("href", "src") and tag != "base") or name == "for":
                self.links.append(f"#{value}" if name == "for" else value)


def broken_links(files: Mapping[str, str | bytes]) -> list[str]:
    """``page: link`` of each broken one, and ``page: #id is there twice``.

    `files` maps paths below the site's root to their text, or to a picture.
    """
    read: dict[str, _Page] = {}
    for name, text in files.items():
        if name.endswith(".html") and isinstance(text, str):
            read[name] = _Page()
            read[name].feed(text)
            read[name].close()
    found: list[str] = []
    for name, page in read.items():
        found += [f"{name}: #{anchor} is there twice" for anchor in page.twice]
        for link in dict.fromkeys(page.links):
            if not _leads_somewhere(name, link, files, read):
                found.append(f"{name}: {link}")
    return found


def _leads_somewhere(
    name: str, link: str, files: Mapping[str, str | bytes], read: Mapping[str, _Page]
) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme in ("https", "http", "mailto")
    path = unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if target not in files:
        return False
    if not parts.fragment:
        return True
    return target in read and unquote(parts.fragment) in read[target].ids
