import MarkdownIt, { type MarkdownIt as MarkdownItInstance, type Token } from "markdown-it";
import { webAddress } from "./phrasing.ts";

/** Text that may stand in HTML, in an attribute in double quotes too. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * A Markdown body as HTML that runs, loads and fetches nothing: HTML in it shows as text, pictures as their description, links lead
 * to http and https alone. Headings are those of the body, so that the article's own stays the only first one.
 */
export function renderBody(body: string): string {
  return markdown.render(body);
}

/** The Markdown of a headline as HTML to stand in a heading, as safe as a body. */
export function renderHeadline(headline: string): string {
  return markdown.renderInline(headline);
}

/** A headline as its readers see it, for where nothing can be set: without the marks of Markdown. */
export function wordsOfHeadline(headline: string): string {
  return markdown
    .parseInline(headline, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ content }) => content)
    .join("");
}

const markdown = createRenderer();

function createRenderer(): Pick<MarkdownItInstance, "render" | "renderInline" | "parseInline"> {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  renderer.validateLink = (url) => webAddress(url) !== null;
  renderer.renderer.rules["image"] = (tokens, index) => describePicture(tokens[index]);
  renderer.renderer.rules["link_open"] = (tokens, index) => {
    const address = webAddress(String(tokens[index]?.attrGet("href") ?? ""));
    return `<a href="${escapeHtml(address ?? "")}" rel="noreferrer nofollow">`;
  };
  renderer.core.ruler.push("lower_headings", (state) => {
    for (const token of state.tokens) if (token.tag === "h1") token.tag = "h2";
  });
  return renderer;
}

function describePicture(token: Token | undefined): string {
  const words = token?.content.trim() ?? "";
  return `<span class="picture">[${escapeHtml(words === "" ? "Picture" : `Picture: ${words}`)}]</span>`;
}
