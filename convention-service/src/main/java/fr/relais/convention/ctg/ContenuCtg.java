package fr.relais.convention.ctg;

import fr.relais.convention.Facts;
import fr.relais.convention.Pointers;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a Caf enters of a Ctg: what it is called, its period (both days included), who signed it, the relais it covers. */
public record ContenuCtg(
        String reference,
        String nom,
        LocalDate dateDebut,
        LocalDate dateFin,
        List<SignataireCtg> signataires,
        Set<DossierId> relais) {

    public ContenuCtg {
        signataires = List.copyOf(signataires);
        relais = Collections.unmodifiableSet(new LinkedHashSet<>(relais));
    }

    Periode periode() {
        return Pointers.naming(() -> new Periode(dateDebut, dateFin), "/dateDebut", "/dateFin");
    }

    /** A signature is a fact, the period need not be past. */
    void requireTrue(LocalDate today) {
        periode();
        for (int i = 0; i < signataires.size(); i++) {
            Facts.requirePast(signataires.get(i).dateSignature(), today, "/signataires/" + i + "/dateSignature");
        }
    }

    /** In the order in which dossiers are locked. */
    static Set<DossierId> sorted(Set<DossierId> dossiers) {
        return new TreeSet<>(dossiers);
    }
}
