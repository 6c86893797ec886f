// The extension where Node runs it.

export function activate(): void {}
