package fr.relais.convention.ctg;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parameters of the bonus territoire of a dossier, exercice by exercice, every version kept (CALC-10). The revision counts
 * what was published: entries, and changes of the Ctg they depend on.
 */
@Entity
public class BonusTerritoire {

    @Id
    String dossier;

    long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "bonus_territoire_parametres", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "ordre")
    List<ParametresBonus> parametres = new ArrayList<>();

    protected BonusTerritoire() {}

    BonusTerritoire(DossierId dossier) {
        this.dossier = dossier.value();
    }

    void enter(Exercice exercice, SaisieBonus saisie, String saisiPar, Instant saisiLe) {
        int known = versions(exercice).size();
        if (known > 0 && saisie.motif() == null) {
            throw Refused.because(
                            CtgRefusal.CORRECTION_SANS_MOTIF,
                            "L'exercice " + exercice + " a déjà ses paramètres : dites pourquoi ils changent.")
                    .at("/motif");
        }
        parametres.add(saisie.version(known + 1, exercice, saisiPar, saisiLe));
        revision++;
    }

    /** A Ctg of the relais changed: what is published of the parameters changes with it. */
    void ctgChanged() {
        revision++;
    }

    public DossierId dossier() {
        return DossierId.of(dossier);
    }

    public long revision() {
        return revision;
    }

    /** The latest first. */
    public List<ParametresBonus> versions(Exercice exercice) {
        return parametres.stream()
                .filter(one -> one.exercice().equals(exercice))
                .sorted(Comparator.comparing(ParametresBonus::version).reversed())
                .toList();
    }

    /** What holds for each exercice, in their order. */
    List<ParametresBonus> present() {
        Map<Exercice, ParametresBonus> latest = new TreeMap<>();
        parametres.stream()
                .sorted(Comparator.comparing(ParametresBonus::version))
                .forEach(one -> latest.put(one.exercice(), one));
        return List.copyOf(latest.values());
    }
}
