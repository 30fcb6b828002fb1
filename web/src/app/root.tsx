import { Outlet } from '@tanstack/react-router';

export function Root() {
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to the content
      </a>
      <Outlet />
    </>
  );
}
