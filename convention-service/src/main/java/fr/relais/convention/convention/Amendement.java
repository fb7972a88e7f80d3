package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;

/** Decides whether a convention can still be amended: one avenant at a time (§3.3), none past its end (CONV-6, CONV-9). */
final class Amendement {

    private Amendement() {}

    static void requireDraft(Texte texte, Convention convention, LocalDate today) {
        requireRelais(convention);
        Redaction.Amendee amendee = amendee(convention);
        Redaction.requireAvenant(texte, amendee, today);
        ObjetsTypes.require(texte, amendee);
        requireInForce(texte, amendee, today);
        requireToSign(texte, convention.signed(), today);
    }

    /** ASM-CONV-69: a coordination is agreed on for one year, and the next year by another convention. */
    private static void requireRelais(Convention convention) {
        if (convention.coordination().isPresent()) {
            throw Refused.because(
                    ConventionRefusal.RESERVE_AUX_RELAIS,
                    "La convention d'une coordination départementale n'a pas d'avenant : une autre lui succède.");
        }
    }

    static Redaction.Amendee amendee(Convention convention) {
        return new Redaction.Amendee(
                convention.dateConvention().orElse(null),
                Consolidation.periode(convention.signed()),
                convention.instrument(0).texte().projet().date());
    }

    static void requireNoneOpen(List<Instrument> instruments) {
        instruments.stream()
                .filter(instrument -> instrument.nature() == Nature.AVENANT
                        && instrument.statut().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw Refused.because(
                            ConventionRefusal.AVENANT_EN_COURS,
                            "L'avenant n° " + open.rang() + " est " + open.statut()
                                    + " : il faut d'abord le signer ou le retirer.");
                });
    }

    /** CONV-9: what has expired is renewed, not prolonged; an avenant of the time it was in force may still come (CONV-3). */
    private static void requireInForce(Texte texte, Redaction.Amendee amendee, LocalDate today) {
        LocalDate fin = amendee.periode().fin();
        if (texte.has(Objet.PROLONGATION) && today.isAfter(fin)) {
            throw Refused.because(
                    ConventionRefusal.CONVENTION_ECHUE,
                    "La convention a fini le " + fin + " : une nouvelle convention la renouvelle, un avenant ne la"
                            + " prolonge plus.");
        }
    }

    /** CONV-6: after the résiliation nothing is agreed on any more, and nothing gives back the days it took (ASM-CONV-43). */
    static void requireToSign(Texte texte, Accord convention, LocalDate today) {
        convention.resiliation().ifPresent(end -> {
            boolean isOver = today.isAfter(end.dateEffet());
            boolean hasNoDay = texte.dateEffet().isAfter(end.dateEffet());
            if (isOver || hasNoDay || texte.has(Objet.PROLONGATION)) {
                throw Refused.because(
                        ConventionRefusal.CONVENTION_RESILIEE,
                        "La convention est résiliée et finit le " + end.dateEffet() + ".");
            }
        });
    }
}
