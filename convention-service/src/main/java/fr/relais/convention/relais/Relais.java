package fr.relais.convention.relais;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One relais petite enfance: one équipement, one dossier, one gestionnaire at a time (ACT-4). */
@Entity
public class Relais {

    @Id
    String dossier;

    String nom;
    String commune;
    Siret siret;
    String idequ;

    @Enumerated(EnumType.STRING)
    NatureDossier nature = NatureDossier.RELAIS_PETITE_ENFANCE;

    protected Relais() {}

    public Relais(DossierId dossier, String nom, String commune, Siret gestionnaire, String idequ) {
        this.dossier = dossier.value();
        this.nom = nom;
        this.commune = commune;
        this.siret = gestionnaire;
        this.idequ = idequ;
    }

    /** The dossier of a coordination départementale: it is signed by the same circuit, and is no relais otherwise (§3.10). */
    public Relais asCoordination() {
        nature = NatureDossier.COORDINATION_DEPARTEMENTALE;
        return this;
    }

    public NatureDossier nature() {
        return nature;
    }

    public DossierId dossier() {
        return DossierId.of(dossier);
    }

    public String nom() {
        return nom;
    }

    public String commune() {
        return commune;
    }

    public Siret gestionnaire() {
        return siret;
    }

    /** The Caf's own id of the équipement, or null (§2.2). */
    public String idequ() {
        return idequ;
    }
}
