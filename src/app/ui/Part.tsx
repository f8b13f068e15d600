import { Component, createContext, type ReactNode, Suspense, use, useState } from 'react';
import { Button } from './Button';
import { Hidden } from './Hidden';
import { isMissingPart } from './missingParts';
import { Notice } from './Notice';

type PartWords = {
  readonly missing: (name: string) => string;
  readonly broken: (name: string) => string;
  readonly kept: string;
  readonly again: string;
  readonly unreachable: string;
};

type Around = {
  readonly words: PartWords;
  /** Reloads the page and keeps what was typed. Returns false and does nothing when the page cannot be reached. */
  readonly tryAgain: () => Promise<boolean>;
};

/** What every part shows when it fails, and how it is tried again. */
export const PartContext = createContext<Around | undefined>(undefined);

type Props = {
  /** The name of the part in the page's language. */
  readonly name: string;
  /** Shown until the part is loaded. */
  readonly fallback?: ReactNode;
  /** Whether the part is the whole view, which then still needs a heading. */
  readonly isView?: boolean;
  /** What the part shows: after a failure it is tried again when this changes. */
  readonly about?: unknown;
  readonly children: ReactNode;
};

/** A part of the page that may have to be loaded. When loading or showing it fails, a notice names it. */
export function Part({ fallback, children, ...rest }: Props) {
  return (
    <Boundary {...rest}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}

type State = { readonly failure: { readonly error: unknown } | undefined };

class Boundary extends Component<Omit<Props, 'fallback'>, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override state: State = { failure: undefined };

  override componentDidUpdate({ about }: Props) {
    if (this.state.failure && about !== this.props.about) this.setState({ failure: undefined });
  }

  override render() {
    const { failure } = this.state;
    const { name, isView = false, children } = this.props;
    if (!failure) return children;
    const told = <FailedPart name={name} error={failure.error} />;
    if (!isView) return told;
    return (
      <main id="answer" tabIndex={-1}>
        <h1>
          <Hidden>{name}</Hidden>
        </h1>
        {told}
      </main>
    );
  }
}

/** Says which part is missing, and offers to try again. */
export function FailedPart({ name, error }: { readonly name: string; readonly error: unknown }) {
  const around = use(PartContext);
  const [isTrying, setIsTrying] = useState(false);
  const [isUnreachable, setIsUnreachable] = useState(false);
  if (!around) throw error;
  const { words, tryAgain } = around;
  const again = async () => {
    setIsTrying(true);
    setIsUnreachable(false);
    const isLoading = await tryAgain();
    if (isLoading) return;
    setIsTrying(false);
    setIsUnreachable(true);
  };
  return (
    <Notice
      heading={isMissingPart(error) ? words.missing(name) : words.broken(name)}
      action={
        <Button disabled={isTrying} onClick={() => void again()}>
          {words.again}
        </Button>
      }
    >
      <p>{isUnreachable ? words.unreachable : words.kept}</p>
    </Notice>
  );
}
