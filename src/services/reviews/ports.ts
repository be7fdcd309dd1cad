/** What the reviewer makes of the claim: words, and a number on a scale where there is one. */
export interface Rating {
  readonly name: string;
  readonly value?: number | undefined;
  readonly best?: number | undefined;
  readonly worst?: number | undefined;
}

export interface Review {
  readonly id: string;
  readonly ownerId: string;
  /** Of the store; null for a claim that was made elsewhere. */
  readonly claimId: string | null;
  readonly claimReviewed: string;
  readonly claimant: string | null;
  readonly claimDate: string | null;
  /** Where the claim was made. */
  readonly claimUrl: string | null;
  /** BCP 47, the language alone: `hi`. */
  readonly lang: string;
  readonly rating: Rating;
  /** The page of the review. */
  readonly url: string;
  readonly title: string | null;
  readonly author: { readonly name: string; readonly url?: string | undefined };
  /** Host of the review's page, without `www.`. */
  readonly site: string;
  readonly reviewedAt: string;
  readonly createdAt: string;
}

export interface ReviewQuery {
  readonly q?: string | undefined;
  readonly lang?: string | undefined;
  readonly site?: string | undefined;
  /** Reviews not older than this. */
  readonly since?: string | undefined;
  /** Claims whose newest review comes before this one. */
  readonly before?: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A claim with its reviews, newest first. */
export interface ReviewedClaim {
  readonly seq: number;
  readonly reviews: readonly Review[];
}

export interface ReviewStore {
  /** False where the owner has filed this review of this claim already. */
  insertReview(review: Review): Promise<boolean>;
  findReview(id: string): Promise<Review | null>;
  listReviews(ownerId: string, limit: number, after: string | null): Promise<Review[]>;
  deleteReview(id: string): Promise<void>;
  searchReviews(query: ReviewQuery): Promise<ReviewedClaim[]>;
}
