package fr.relais.convention.signataire;

import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Decides whether the person named in a signature had the power to give it that day, and says why not (§2.1). */
final class PouvoirDeSigner {

    private final Mandant mandant;
    private final List<Signataire> inscrits;

    PouvoirDeSigner(Mandant mandant, List<Signataire> inscrits) {
        this.mandant = mandant;
        this.inscrits = List.copyOf(inscrits);
    }

    void require(String nom, String qualite, LocalDate date) {
        List<Signataire> named = inscrits.stream()
                .filter(inscrit -> inscrit.signsAs(nom, qualite))
                .toList();
        if (named.stream().noneMatch(inscrit -> inscrit.holdsOn(date))) {
            throw Refused.because(SignataireRefusal.SIGNATAIRE_SANS_POUVOIR, because(nom, qualite, named, date))
                    .at("/signataire");
        }
    }

    private String because(String nom, String qualite, List<Signataire> named, LocalDate date) {
        String who = nom + ", " + qualite + ",";
        if (inscrits.isEmpty()) {
            return "Aucun signataire n'est inscrit pour " + mandant + " : inscrivez d'abord ceux qui peuvent signer.";
        }
        if (named.isEmpty()) {
            return who + " n'est pas un signataire inscrit pour " + mandant + ".";
        }
        return named.stream()
                .filter(inscrit -> inscrit.isAfterEnd(date))
                .max(Comparator.comparing(inscrit -> inscrit.au))
                .map(former -> who + " n'a plus de pouvoir le " + date + " : le sien court " + former.periode() + ".")
                .orElseGet(() -> who + " n'a pas encore de pouvoir le " + date + " : le sien court "
                        + named.get(0).periode() + ".");
    }
}
