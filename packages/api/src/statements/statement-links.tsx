/** Statements by the numbers they went out under, each a link. */
export function StatementLinks({ slug, numbers }: { readonly slug: string; readonly numbers: readonly string[] }) {
  return (
    <>
      {numbers.map((number, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a class="kern-link kern-link--small" href={`/cooperations/${slug}/statements/${number}`}>
            {number}
          </a>
        </>
      ))}
    </>
  );
}
