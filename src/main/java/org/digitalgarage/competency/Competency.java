package org.digitalgarage.competency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** A competency of one version of a framework, with what people do at each level. A level includes the lower ones. */
@Entity
@Table(name = "competency_competency")
@NamedQuery(
        name = "Competency.all",
        query = "select distinct c from Competency c join fetch c.framework left join fetch c.levels l"
                + " order by c.id, l.levelNo")
public class Competency extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "framework_id")
    private Framework framework;

    private String code;
    private String kind;
    private String policy;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_th")
    private String shortTh;

    @Column(name = "short_en")
    private String shortEn;

    @Column(name = "definition_th")
    private String definitionTh;

    @Column(name = "definition_en")
    private String definitionEn;

    @Column(name = "order_no")
    private int orderNo;

    @ElementCollection
    @CollectionTable(name = "competency_level", joinColumns = @JoinColumn(name = "competency_id"))
    @OrderBy("levelNo")
    private List<LevelText> levels = new ArrayList<>();

    /** For JPA. */
    protected Competency() {}

    Competency(Framework framework, FrameworkFile.Item item, int orderNo) {
        this.framework = framework;
        this.code = item.code();
        this.kind = item.kind().code();
        this.policy = item.policy();
        this.nameTh = item.name().th();
        this.nameEn = item.name().en();
        this.shortTh = item.shortName().th();
        this.shortEn = item.shortName().en();
        this.definitionTh = item.definition().th();
        this.definitionEn = item.definition().en();
        this.orderNo = orderNo;
        for (var i = 0; i < item.levels().size(); i++) {
            levels.add(new LevelText(
                    i + 1,
                    item.levels().get(i),
                    item.levelNames().isEmpty() ? null : item.levelNames().get(i)));
        }
    }

    /** The version of the framework it belongs to. */
    public Framework getFramework() {
        return framework;
    }

    /** The code within the framework. */
    public String getCode() {
        return code;
    }

    /** The name that files use: {@code FRAMEWORK/CODE}. */
    public String getRef() {
        return framework.getCode() + "/" + code;
    }

    /** What addresses name it by: the code, or the number where a newer version has the code. */
    public String getKey() {
        return framework.isCurrent() ? code : String.valueOf(getId());
    }

    /** What kind of competency it is. */
    public CompetencyKind getKind() {
        return CompetencyKind.of(kind);
    }

    /** The name of the policy by which it is rated. */
    public String getPolicy() {
        return policy;
    }

    /** The full name. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }

    /** The name for narrow columns. */
    public String shortName(Lang lang) {
        return lang.pick(shortTh, shortEn);
    }

    /** What it means. */
    public String definition(Lang lang) {
        return lang.pick(definitionTh, definitionEn);
    }

    /** The place within the framework. */
    public int getOrderNo() {
        return orderNo;
    }

    /** The highest level of the scale. */
    public int getScaleMax() {
        return framework.getScaleMax();
    }

    /** The levels, from 1. */
    public List<LevelText> getLevels() {
        return levels;
    }

    /** What people do at a level; at level 0 the framework's words for “not shown”. */
    public String levelText(int level, Lang lang) {
        return level == 0 ? framework.level0().in(lang) : levels.get(level - 1).text(lang);
    }
}
