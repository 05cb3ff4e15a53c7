export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/sanctuary-widgets/dist/cdn': 'sanctuary-widgets' });
  eleventy.addPassthroughCopy('src/page.css');
  return { dir: { input: 'src', output: '_site' } };
}
