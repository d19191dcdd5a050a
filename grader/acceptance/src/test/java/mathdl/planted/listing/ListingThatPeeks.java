package mathdl.planted.listing;

import mathdl.planted.reference.PlainReference;
import mathdl.planted.student.PlainAnswer;

/** Breaks a rule on purpose: it chooses whose answers it shows. */
public interface ListingThatPeeks {
    PlainReference reference();

    PlainAnswer answer();
}
