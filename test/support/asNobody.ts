// What somebody who may do everything cannot try: files that may not be read, folders that may not be written to.

/** Does it as a user without rights, where the tests are run by one who has all of them. */
export async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act();
  const nobody = 65_534;
  process.seteuid!(nobody);
  try {
    return await act();
  } finally {
    process.seteuid!(0);
  }
}

/** Windows has no such rights. */
export const hasRights = process.platform !== 'win32';
