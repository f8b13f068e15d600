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
  /** Loads the page anew and keeps what was typed; false where the page cannot be reached, and then nothing happens. */
  readonly tryAgain: () => Promise<boolean>;
};

/** What every part says when it fails, and how it is tried again. */
export const PartContext = createContext<Around | undefined>(undefined);

type Props = {
  /** What people call the part, in the page's language. */
  readonly name: string;
  /** Stands in its place until it has been fetched. */
  readonly fallback?: ReactNode;
  /** The whole view, which then still has its heading. */
  readonly isView?: boolean;
  /** What it shows: a part that failed is shown again with another. */
  readonly about?: unknown;
  readonly children: ReactNode;
};

/** A part of the page that may have to be fetched. When that fails, or the part itself does, a notice names it. */
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

/** Says which part is not there, and offers to try again. */
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
