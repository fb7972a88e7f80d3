package fr.relais.convention.gestionnaire;

import fr.relais.kit.value.Siret;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** The legal entity that runs one or several relais and signs with the Caf. */
@Entity
public class Gestionnaire {

    @Id
    String siret;

    String nom;

    @Enumerated(EnumType.STRING)
    TypeJuridique typeJuridique;

    @Embedded
    Representant representant;

    String siege;

    protected Gestionnaire() {}

    public Gestionnaire(Siret siret, String nom, TypeJuridique typeJuridique, Representant representant, String siege) {
        this.siret = siret.value();
        this.nom = nom;
        this.typeJuridique = typeJuridique;
        this.representant = representant;
        this.siege = siege;
    }

    public Siret siret() {
        return Siret.of(siret);
    }

    public String nom() {
        return nom;
    }

    public TypeJuridique typeJuridique() {
        return typeJuridique;
    }

    public Representant representant() {
        return representant;
    }

    public String siege() {
        return siege;
    }
}
