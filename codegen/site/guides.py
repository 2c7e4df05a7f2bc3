"""The guides: Markdown files of the project as pages, with links that stay within the site.

Raw HTML in them is shown as text. Links to files that are no page of the site lose their link.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

from codegen.site.flowchart import flowchart

__all__ = ["Guide", "Heading", "guides"]

_TABLE = '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>'


@dataclass(frozen=True)
class Heading:
    """`body` is the text below it, up to the next one, without markup."""

    level: int
    anchor: str
    text: str
    body: str


@dataclass(frozen=True)
class Guide:
    """`page` is the path below the site's root."""

    page: str
    title: str
    html: Markup
    headings: tuple[Heading, ...]
    summary: str
    images: dict[str, Path]
    """Pictures it shows: path below the site's root -> file."""

    @property
    def root(self) -> str:
        return "../" * self.page.count("/")

    @property
    def decision(self) -> bool:
        return self.page.startswith("guides/decisions/0")


def page_of(source: str) -> str:
    """``docs/sdk.md`` -> ``guides/sdk.html``; pages of other directories say which."""
    stem = source.removesuffix(".md").removeprefix("docs/")
    if stem.endswith("/README"):
        stem = stem.removesuffix("README") + "index"
    if stem.startswith("sdk/"):
        stem = f"sdk-{stem.split('/')[1]}"
    return f"guides/{stem}.html" if "/" in stem else f"guides/{stem.lower()}.html"


def sources(root: Path) -> list[str]:
    """The guides in the order of the menu."""
    first = ["README.md", "docs/architecture.md", "docs/idl.md", "docs/sdk.md"]
    found = sorted(root.glob("docs/*.md")) + sorted(root.glob("sdk/*/README.md"))
    names = [*first, *(p.relative_to(root).as_posix() for p in found)]
    names += ["CONTRIBUTING.md", "CHANGELOG.md", "docs/decisions/README.md"]
    decisions = sorted(root.glob("docs/decisions/[0-9]*.md"))
    names += [p.relative_to(root).as_posix() for p in decisions]
    return [name for name in dict.fromkeys(names) if (root / name).exists()]


def guides(root: Path, names: dict[str, str]) -> list[Guide]:
    """All guides. `names`: what becomes a link where it stands alone in code, and its page."""
    files = sources(root)
    pages = {name: page_of(name) for name in files}
    return [_guide(root, name, pages, names) for name in files]


def _guide(root: Path, source: str, pages: dict[str, str], names: dict[str, str]) -> Guide:
    markdown = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable("table")
    tokens = markdown.parse((root / source).read_text("utf-8"))
    headings = _anchors(tokens)
    _rewrite_links(tokens, source, pages)
    page = pages[source]
    images = _rewrite_images(tokens, (root / source).parent, page)
    up = "../" * page.count("/")

    def code(
        renderer: RendererHTML, all_: Sequence[Token], at: int, options: OptionsDict, env: EnvType
    ) -> str:
        return _code(all_[at].content, names, up)

    markdown.add_render_rule("code_inline", code)
    markdown.add_render_rule("fence", _fence)
    markdown.add_render_rule("table_open", lambda *_: _TABLE)
    markdown.add_render_rule("table_close", lambda *_: "</table></div>")
    html = Markup(markdown.renderer.render(tokens, markdown.options, {}))  # noqa: S704  # html: False
    title = headings[0].text if headings else source
    return Guide(
        page, title, html, tuple(headings[1:]), headings[0].body if headings else "", images
    )


def _anchors(tokens: Sequence[Token]) -> list[Heading]:
    """Give each heading an id made of its text, as the forges do."""
    found: list[Heading] = []
    used: set[str] = set()
    for token, inline in pairwise(tokens):
        if token.type != "heading_open":
            continue
        text = "".join(
            t.content for t in inline.children or [] if t.type in ("text", "code_inline")
        )
        anchor = base = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-") or "section"
        number = 1
        while anchor in used:
            anchor, number = f"{base}-{number}", number + 1
        used.add(anchor)
        token.attrSet("id", anchor)
        start = tokens.index(token) + 3
        found.append(Heading(int(token.tag[1]), anchor, text, _text_below(tokens[start:])))
    return found


def _text_below(tokens: Sequence[Token]) -> str:
    below = takewhile(lambda token: token.type != "heading_open", tokens)
    inlines = [child for token in below for child in token.children or []]
    return " ".join(t.content for t in inlines if t.type in ("text", "code_inline"))


def _rewrite_links(tokens: Sequence[Token], source: str, pages: dict[str, str]) -> None:
    here = pages[source]
    for token in tokens:
        closing: list[Token] = []
        for child in token.children or []:
            if child.type == "link_open":
                target = _target(str(child.attrGet("href")), source, here, pages)
                if target is None:
                    child.tag = "span"
                    child.attrs = {}
                else:
                    child.attrSet("href", target)
                closing.append(child)
            elif child.type == "link_close":
                child.tag = closing.pop().tag


def _rewrite_images(tokens: Sequence[Token], here: Path, page: str) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for image in (c for t in tokens for c in t.children or [] if c.type == "image"):
        file = here / str(image.attrGet("src"))
        target = f"static/{file.name}"
        found[target] = file
        image.attrSet("src", posixpath.relpath(target, posixpath.dirname(page)))
        image.attrSet("loading", "lazy")
    return found


def _target(href: str, source: str, here: str, pages: dict[str, str]) -> str | None:
    if re.match(r"[a-z]+:", href) or href.startswith("#"):
        return href
    path, mark, anchor = href.partition("#")
    page = pages.get(posixpath.normpath(posixpath.join(posixpath.dirname(source), path)))
    if page is None:
        return None
    return posixpath.relpath(page, posixpath.dirname(here)) + mark + anchor


def _code(content: str, names: dict[str, str], up: str) -> str:
    page = names.get(content)
    code = Markup("<code>{}</code>").format(content)
    return Markup('<a href="{}{}">{}</a>').format(up, page, code) if page else code


def _fence(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    language = token.info.strip()
    if language == "mermaid":
        return flowchart(token.content)
    return Markup(
        '<pre class="code" tabindex="0"><code data-language="{}">{}</code></pre>\n'
    ).format(language, escape(token.content))
