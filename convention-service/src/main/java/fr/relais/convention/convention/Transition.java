package fr.relais.convention.convention;

import static fr.relais.convention.convention.Acte.LEVER_SUSPENSION;
import static fr.relais.convention.convention.Acte.REDIGER;
import static fr.relais.convention.convention.Acte.REPRENDRE;
import static fr.relais.convention.convention.Acte.RETIRER;
import static fr.relais.convention.convention.Acte.SIGNER_CAF;
import static fr.relais.convention.convention.Acte.SIGNER_GESTIONNAIRE;
import static fr.relais.convention.convention.Acte.SUSPENDRE;
import static fr.relais.convention.convention.Acte.TRANSMETTRE;
import static fr.relais.convention.convention.StatutInstrument.ANNULEE;
import static fr.relais.convention.convention.StatutInstrument.BROUILLON;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_CAF;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_GESTIONNAIRE;
import static fr.relais.convention.convention.StatutInstrument.SUSPENDUE;
import static fr.relais.convention.convention.StatutInstrument.TRANSMISE;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_RESUMED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SIGNED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SUSPENDED;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.Optional;

/** One edge of the life of an instrument (§3.2, §3.3): {@code from} is empty at birth, {@code event} when none is published. */
record Transition(Optional<StatutInstrument> from, Acte acte, StatutInstrument to, Optional<TypeEvenement> event) {

    /** Everything that is allowed; the rest is refused. The order of the signatures is not prescribed (CONV-5). */
    static final List<Transition> TABLE = List.of(
            birth(REDIGER, BROUILLON),
            birth(REPRENDRE, SIGNEE).publishing(CONVENTION_SIGNED),
            edge(BROUILLON, TRANSMETTRE, TRANSMISE),
            edge(TRANSMISE, SIGNER_GESTIONNAIRE, SIGNEE_GESTIONNAIRE),
            edge(TRANSMISE, SIGNER_CAF, SIGNEE_CAF),
            edge(TRANSMISE, RETIRER, ANNULEE),
            edge(SIGNEE_GESTIONNAIRE, SIGNER_CAF, SIGNEE).publishing(CONVENTION_SIGNED),
            edge(SIGNEE_CAF, SIGNER_GESTIONNAIRE, SIGNEE).publishing(CONVENTION_SIGNED),
            edge(SIGNEE, SUSPENDRE, SUSPENDUE).publishing(CONVENTION_SUSPENDED),
            edge(SUSPENDUE, LEVER_SUSPENSION, SIGNEE).publishing(CONVENTION_RESUMED));

    /** The edge that leaves {@code from} by {@code acte}, refused when the table has none. */
    static Transition of(Optional<StatutInstrument> from, Acte acte) {
        return TABLE.stream()
                .filter(edge -> edge.from.equals(from) && edge.acte == acte)
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        ConventionRefusal.ETAT_INCOMPATIBLE,
                        "L'acte " + acte + " n'est pas possible : l'état est "
                                + from.map(Enum::name).orElse("« inexistant »") + "."));
    }

    private static Transition birth(Acte acte, StatutInstrument to) {
        return new Transition(Optional.empty(), acte, to, Optional.empty());
    }

    private static Transition edge(StatutInstrument from, Acte acte, StatutInstrument to) {
        return new Transition(Optional.of(from), acte, to, Optional.empty());
    }

    private Transition publishing(TypeEvenement published) {
        return new Transition(from, acte, to, Optional.of(published));
    }
}
