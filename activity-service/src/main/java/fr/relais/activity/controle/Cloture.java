package fr.relais.activity.controle;

import fr.relais.activity.bilan.Verdict;
import fr.relais.activity.declaration.DonneesDeclarees;
import fr.relais.activity.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/** How the Caf closes a contrôle: what it decides of each finding, why, and what follows for the declaration and the verdict. */
public record Cloture(
        String motif, List<Decision> decisions, Optional<Rectifiee> rectification, Optional<Revisee> revision) {

    public Cloture {
        decisions = List.copyOf(decisions);
    }

    /** The content put in place of the one read, at its revision. */
    public record Rectifiee(TypeDeclaration type, long revisionLue, DonneesDeclarees donnees) {}

    /** The verdict put in place of the one read, at its revision. */
    public record Revisee(long revisionLue, Verdict verdict) {}

    boolean hasSuite() {
        return rectification.isPresent() || revision.isPresent();
    }
}
