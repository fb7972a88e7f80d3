package fr.relais.convention.linf;

import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The referencing of one relais: its present state and every change of it, in the order in which they happened (§3.9). */
@Entity
public class Linf {

    @Id
    String dossier;

    long revision;

    @Enumerated(EnumType.STRING)
    EtatLinf etat;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "linf_transition", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "ordre")
    List<TransitionLinf> transitions = new ArrayList<>();

    protected Linf() {}

    static Linf opened(DossierId dossier) {
        Linf linf = new Linf();
        linf.dossier = dossier.value();
        linf.etat = CycleLinf.TABLE.bornBy(ActeLinf.OUVRIR).to();
        return linf;
    }

    void follow(FaitLinf fait, LocalDate today, String par, Instant le) {
        etat = requirePossible(fait, today);
        transitions.add(new TransitionLinf(fait.acte(), etat, fait.date(), fait.reference(), par, le));
        revision++;
    }

    /** A fact of today at the latest, and not before the previous one; two may be of the same day. Tells where it leads. */
    EtatLinf requirePossible(FaitLinf fait, LocalDate today) {
        EtatLinf next = CycleLinf.TABLE.of(etat, fait.acte()).to();
        Facts.requirePast(fait.date(), today, "/date");
        last().map(TransitionLinf::date).filter(fait.date()::isBefore).ifPresent(previous -> {
            throw Refused.because(
                            LinfRefusal.LINF_DATE_ANTERIEURE,
                            "Le dernier changement d'état est du " + previous + " : celui-ci ne peut être du "
                                    + fait.date() + ".")
                    .at("/date");
        });
        return next;
    }

    private Optional<TransitionLinf> last() {
        return transitions.isEmpty() ? Optional.empty() : Optional.of(transitions.get(transitions.size() - 1));
    }

    /** The state in the evening of that day. */
    public EtatLinf etatAu(LocalDate date) {
        return transitions.stream()
                .filter(transition -> !transition.date().isAfter(date))
                .reduce((first, second) -> second)
                .map(TransitionLinf::vers)
                .orElse(CycleLinf.TABLE.bornBy(ActeLinf.OUVRIR).to());
    }

    public DossierId dossier() {
        return DossierId.of(dossier);
    }

    public long revision() {
        return revision;
    }

    public List<TransitionLinf> transitions() {
        return List.copyOf(transitions);
    }
}
