package org.holdfast.plan.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.holdfast.kernel.Ids;

/** One area of a rating, in the words of the rubric it was rated by. Never changed. */
@Entity
@Table(name = "rated_area")
public class RatedArea {
    @Id
    private String id;

    @Column(name = "rating_id")
    private String ratingId;

    @Column(name = "area_code")
    private String areaCode;

    @Column(name = "area_title")
    private String areaTitle;

    @Column(name = "level_code")
    private String levelCode;

    @Column(name = "level_title")
    private String levelTitle;

    private int below;

    private boolean stops;

    private String remark;

    private int place;

    @SuppressWarnings("NullAway.Init")
    protected RatedArea() {}

    public RatedArea(PlanRating rating, Marks.Mark mark, int below, int place) {
        this.id = Ids.next();
        this.ratingId = rating.id();
        this.areaCode = mark.area().code();
        this.areaTitle = mark.area().title();
        this.levelCode = mark.level().code();
        this.levelTitle = mark.level().title();
        this.below = below;
        this.stops = mark.level().stops();
        this.remark = mark.remark();
        this.place = place;
    }

    public String ratingId() {
        return ratingId;
    }

    public String areaCode() {
        return areaCode;
    }

    public String areaTitle() {
        return areaTitle;
    }

    public String levelCode() {
        return levelCode;
    }

    public String levelTitle() {
        return levelTitle;
    }

    public boolean stops() {
        return stops;
    }

    public String remark() {
        return remark;
    }

    /** Kind of the tag that shows the level; the word beside it is the level's. */
    public String tag() {
        return stops ? "act" : below == 0 ? "ok" : "soon";
    }
}
